package no.larvik.laereplass.notification.sms;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.larvik.laereplass.notification.Receipt;
import no.larvik.laereplass.notification.SmsReceipts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * LINK sends JSON with {@code refId} and {@code resultCode}, where 1001 is "on the phone" and 1005 "queued"; Sveve sends
 * a form or a query with {@code ref}, {@code status} and {@code errorCode}. A file says nothing later.
 */
final class ReceiptsOfProviders implements SmsReceipts {

    private static final int ON_THE_PHONE = 1001;
    private static final int QUEUED = 1005;
    private static final String LOST = "NOT_DELIVERED_";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final int LONGEST = 8_192;

    private final SmsSettings settings;

    ReceiptsOfProviders(SmsSettings settings) {
        this.settings = settings;
    }

    @Override
    public Heard read(String provider, String credentials, String said) {
        for (var known : settings.providers())
            if (known.name().equals(provider) && isItself(known, credentials))
                return said.length() > LONGEST ? new Heard.Unreadable() : read(known.kind(), said);
        return new Heard.Stranger();
    }

    /** Compared in the same time whatever was guessed right. */
    private static boolean isItself(SmsSettings.Provider provider, String credentials) {
        var user = provider.receiptUser();
        var password = provider.receiptPassword();
        if (user == null || password == null || user.isBlank() || password.isBlank()) return false;
        var expected =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static Heard read(SmsSettings.Kind kind, String said) {
        return switch (kind) {
            case LINK -> link(said);
            case SVEVE -> sveve(form(said));
            case FILE -> new Heard.Unreadable();
        };
    }

    private static Heard link(String said) {
        try {
            var report = JsonMapper.shared().readTree(said);
            var reference = report.path("refId").asString("");
            var code = report.path("resultCode");
            if (reference.isEmpty() || !code.isInt()) return new Heard.Unreadable();
            return switch (code.asInt()) {
                case QUEUED -> new Heard.NothingYet();
                case ON_THE_PHONE -> new Heard.Of(new Receipt(reference, true, ""));
                default -> new Heard.Of(new Receipt(reference, false, LOST + code.asInt()));
            };
        } catch (JacksonException unreadable) {
            return new Heard.Unreadable();
        }
    }

    private static Heard sveve(Map<String, String> report) {
        var reference = report.getOrDefault("ref", "");
        var status = report.getOrDefault("status", "");
        if (reference.isEmpty() || !(status.equals("true") || status.equals("false"))) return new Heard.Unreadable();
        var code = report.getOrDefault("errorCode", "");
        return new Heard.Of(new Receipt(
                reference,
                status.equals("true"),
                status.equals("true") ? "" : LOST + (CODE.matcher(code).matches() ? code : "OTHER")));
    }

    private static Map<String, String> form(String encoded) {
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(encoded.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .forEach(field -> fields.putIfAbsent(field[0], decoded(field[1])));
        return fields;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException crooked) {
            return "";
        }
    }
}
