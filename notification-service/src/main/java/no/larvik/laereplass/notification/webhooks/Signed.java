package no.larvik.laereplass.notification.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A body and what the receiver can check it with, as Standard Webhooks has it: HMAC-SHA256 over id, time and body.
 *
 * @param timestamp seconds since 1970, of this attempt; a receiver refuses what is too old
 */
public record Signed(String id, long timestamp, String body, String signature) {

    static final String PREFIX = "whsec_";

    static Signed with(String secret, String id, Instant now, String body) {
        var timestamp = now.getEpochSecond();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            var sum = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return new Signed(id, timestamp, body, "v1," + Base64.getEncoder().encodeToString(sum));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }
}
