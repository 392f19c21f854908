package no.larvik.laereplass.demo;

import java.net.URI;
import java.util.Map;

/**
 * Where a local platform answers.
 *
 * @param gateway everything people and programs use
 * @param signIn the stand-in for the real sign-in, with the personas
 * @param mailbox where all e-mail ends up
 */
public record Addresses(URI gateway, URI signIn, URI mailbox) {

    private static final int SIGN_IN = 5;
    private static final int MAILBOX = 6;

    /** A platform on this machine; the other ports follow the first. */
    public static Addresses local(int port) {
        return new Addresses(localhost(port), localhost(port + SIGN_IN), localhost(port + MAILBOX));
    }

    /** As {@code LAEREPLASS_PORT} says, else 8080. */
    public static Addresses of(Map<String, String> environment) {
        var port = environment.getOrDefault("LAEREPLASS_PORT", "8080");
        try {
            return local(Integer.parseInt(port));
        } catch (IllegalArgumentException e) {
            throw new WrongAnswer("LAEREPLASS_PORT is \"" + port + "\": give it a number such as 9080.");
        }
    }

    private static URI localhost(int port) {
        return URI.create("http://localhost:" + port);
    }
}
