package no.larvik.laereplass.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The W3C trace a request belongs to. It begins here: an id from outside could make two people's requests look like one.
 *
 * @param id 32 hex digits, what a person reads to the help desk
 * @param span 16 hex digits, the gateway's part of it
 */
public record Trace(String id, String span) {

    public static final String HEADER = "traceparent";
    static final String ATTRIBUTE = Trace.class.getName();

    private static final SecureRandom RANDOM = new SecureRandom();

    static Trace begin() {
        return new Trace(hex(16), hex(8));
    }

    public static Trace of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Trace trace ? trace : begin();
    }

    public String header() {
        return "00-" + id + "-" + span + "-01";
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
