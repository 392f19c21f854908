package no.larvik.laereplass.employer.access;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import no.larvik.laereplass.employer.employers.Language;
import org.jspecify.annotations.Nullable;

/**
 * How one person of an organisation is told by e-mail. It ends with their right to act for it, and with it everything here.
 *
 * @param id names them to whoever sends; made anew when somebody comes back
 * @param subject opaque subject of the sign-in; never leaves this service
 * @param name as the sign-in tells it
 * @param email their own address; shown to themselves and told to whoever sends, to nobody else
 * @param wanted of which kinds, and how often; what is left out is not for them
 * @param lastHere the day they last looked at or changed this, in Norway
 */
public record Notices(
        String id,
        String subject,
        @Nullable String name,
        String email,
        Language language,
        Map<NoticeKind, Rhythm> wanted,
        LocalDate lastHere) {

    /** Nobody tells us when somebody whom the sign-in provider vouched for has left, so their word is good for so long. */
    static final Period VOUCHED_FOR = Period.ofDays(90);

    public Notices {
        wanted = Map.copyOf(wanted);
    }

    Notices as(String known) {
        return new Notices(known, subject, name, email, language, wanted, lastHere);
    }

    Notices seen(LocalDate today) {
        return new Notices(id, subject, name, email, language, wanted, today);
    }

    boolean wasHereLately(LocalDate today) {
        return !today.isAfter(lastHere.plus(VOUCHED_FOR));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Notices[" + id + "]";
    }
}
