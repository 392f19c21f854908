package no.larvik.laereplass.matching.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Decides between equal scores. Everybody's lot is SHA-256 of {@code seed:id}; the lowest wins. The SHA-256 of the seed
 * is shown before the draw and the seed after it, so anybody can check any lot with a pocket tool, and nobody can have
 * chosen the seed to suit the outcome.
 */
public final class Lottery {

    private Lottery() {}

    /** What is shown before the draw: SHA-256 of the seed, in hexadecimal. */
    public static String commitment(String seed) {
        return HexFormat.of().formatHex(sha256().digest(bytes(seed)));
    }

    /** By person: 0 for who is drawn first. Does not depend on the order of the ids. */
    public static int[] draw(String seed, List<String> ids) {
        var digest = sha256();
        record Lot(byte[] hash, String id, int person) {}
        var lots = new Lot[ids.size()];
        for (int person = 0; person < lots.length; person++) {
            var id = ids.get(person);
            lots[person] = new Lot(digest.digest(bytes(seed + ":" + id)), id, person);
        }
        Arrays.sort(lots, (one, other) -> {
            var order = Arrays.compareUnsigned(one.hash(), other.hash());
            return order != 0 ? order : one.id().compareTo(other.id());
        });
        var drawn = new int[lots.length];
        for (int position = 0; position < lots.length; position++) drawn[lots[position].person()] = position;
        return drawn;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
