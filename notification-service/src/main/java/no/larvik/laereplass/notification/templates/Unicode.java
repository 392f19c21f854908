package no.larvik.laereplass.notification.templates;

import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.SmsLength.Alphabet;

/** The letters that are not in the small alphabet of SMS, so that a writer sees what makes it dear. */
final class Unicode {

    private Unicode() {}

    /** Each once, in order. */
    static String in(String text) {
        var found = new StringBuilder();
        text.codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .filter(letter -> SmsLength.of(letter).alphabet() == Alphabet.UCS_2)
                .forEach(found::append);
        return found.toString();
    }
}
