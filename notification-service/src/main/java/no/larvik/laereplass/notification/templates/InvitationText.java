package no.larvik.laereplass.notification.templates;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import no.larvik.laereplass.notification.Invitations;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.NorwegianTime;
import no.larvik.laereplass.notification.Worded;

/** An invitation as it rings: with the code, and the last whole day on which it works. */
public final class InvitationText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private InvitationText() {}

    public static String of(Worded invitation, Invitations.Handed.Code code) {
        var values =
                Map.of(Variable.KODE, code.code(), Variable.FRIST, lastDay(code.expiresAt(), invitation.language()));
        return Gaps.filled(invitation.words(), values).text();
    }

    private static String lastDay(Instant expiresAt, Language language) {
        var day = expiresAt.atZone(NorwegianTime.OSLO).toLocalDate().minusDays(1);
        return day.format(language == Language.EN ? ENGLISH_DAY : DAY);
    }
}
