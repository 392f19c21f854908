package no.larvik.laereplass.notification;

import java.util.regex.Pattern;

/**
 * A finished SMS. Says that there is something to read, and where; never who, which employer, and never a link.
 *
 * @param to E.164, such as {@code +4740000001}
 * @param reference of the message; the same whoever asks about it
 */
public record Sms(String reference, String to, String text) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    static boolean isNumber(String number) {
        return E164.matcher(number).matches();
    }

    @Override
    public String toString() {
        return "Sms[" + reference + "]";
    }
}
