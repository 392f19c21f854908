package no.larvik.laereplass.chassis.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.bson.Document;

/** Links entries: each hash covers the entry's content and the hash before it. */
final class AuditChain {

    static final String START = "0".repeat(64);

    private AuditChain() {}

    static void seal(Document entry, String previous) {
        entry.append("prev", previous).append("hash", hash(entry, previous));
    }

    static boolean continues(Document entry, String previous) {
        return previous.equals(entry.getString("prev")) && hash(entry, previous).equals(entry.getString("hash"));
    }

    private static String hash(Document entry, String previous) {
        var content = new StringBuilder(previous);
        for (var field :
                new String[] {"_id", "who", "roles", "agency", "organisation", "about", "what", "why", "outcome"}) {
            content.append('\n').append(Objects.toString(entry.get(field), ""));
        }
        content.append('\n').append(entry.getDate("at").getTime());
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
