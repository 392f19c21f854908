package no.larvik.laereplass.notification;

/**
 * How much room a text takes as an SMS (3GPP TS 23.038 and 23.040): in the small alphabet 160 units in one part or 153
 * in each of several, where {@code ^{}\[~]|€} take two; in Unicode 70, or 67 in each of several, counted in UTF-16.
 *
 * @param units used, 0 or more
 * @param parts sent and paid for, at least 1
 * @param left units before one more part is needed
 */
public record SmsLength(Alphabet alphabet, int units, int parts, int left) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";

    /** Which letters there are. One letter outside the small alphabet makes the whole message Unicode. */
    public enum Alphabet {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int each;

        Alphabet(int alone, int each) {
            this.alone = alone;
            this.each = each;
        }
    }

    public static SmsLength of(String text) {
        var small = text.chars().allMatch(letter -> BASIC.indexOf(letter) >= 0 || EXTENDED.indexOf(letter) >= 0);
        return small ? measured(Alphabet.GSM_7, text) : measured(Alphabet.UCS_2, text);
    }

    public boolean fitsInOne() {
        return parts == 1;
    }

    private static SmsLength measured(Alphabet alphabet, String text) {
        var units = 0;
        for (var at = 0; at < text.length(); at++) units += cost(alphabet, text.charAt(at));
        if (units <= alphabet.alone) return new SmsLength(alphabet, units, 1, alphabet.alone - units);
        return parted(alphabet, text, units);
    }

    /** A letter of two units is never split over two parts. */
    private static SmsLength parted(Alphabet alphabet, String text, int units) {
        var parts = 1;
        var used = 0;
        for (var at = 0; at < text.length(); at++) {
            var pair = Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length();
            var cost = alphabet == Alphabet.UCS_2 && pair ? 2 : cost(alphabet, text.charAt(at));
            if (used + cost > alphabet.each) {
                parts++;
                used = 0;
            }
            used += cost;
            if (alphabet == Alphabet.UCS_2 && pair) at++;
        }
        return new SmsLength(alphabet, units, parts, alphabet.each - used);
    }

    private static int cost(Alphabet alphabet, char letter) {
        return alphabet == Alphabet.GSM_7 && EXTENDED.indexOf(letter) >= 0 ? 2 : 1;
    }
}
