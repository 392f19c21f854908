package no.larvik.laereplass.journeys;

import java.time.Duration;
import java.util.regex.Pattern;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Waiting;

/** Reads a code off a phone, as the one who holds it would. */
final class InvitationCodes {

    private static final Duration RINGS_WITHIN = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");

    private InvitationCodes() {}

    static String onThePhone(Platform platform, String number) {
        Waiting.untilTrue(
                "an SMS to " + number,
                RINGS_WITHIN,
                () -> !platform.smsTo(number).isEmpty());
        var text = platform.smsTo(number).getFirst();
        var code = CODE.matcher(text);
        if (!code.find()) throw new AssertionError("no code in: " + text);
        return code.group();
    }
}
