package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When what is due on a journey. A conversation at least every half year is asked for of whoever follows up learning
 * time; how long silence lasts before a word is the programme's choice.
 */
final class Rhythm {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final int MONTHS_BETWEEN_TALKS = 6;
    private static final int DAYS_OF_GRACE = 30;
    private static final int DAYS_UNTIL_ASKED_TALK = 7;
    private static final int DAYS_UNTIL_NEXT_TRY = 14;
    private static final int DAYS_OF_SILENCE = 60;
    private static final int YEARS_OF_CONTACT = 2;

    private Rhythm() {}

    static LocalDate day(Instant moment) {
        return moment.atZone(OSLO).toLocalDate();
    }

    static LocalDate nextTalk(LocalDate last) {
        return last.plusMonths(MONTHS_BETWEEN_TALKS);
    }

    static LocalDate afterMissed(LocalDate today) {
        return today.plusDays(DAYS_UNTIL_NEXT_TRY);
    }

    static LocalDate soon(LocalDate today) {
        return today.plusDays(DAYS_UNTIL_ASKED_TALK);
    }

    static LocalDate endOfContact(LocalDate ended) {
        return ended.plusYears(YEARS_OF_CONTACT);
    }

    /** Whether this has to be done by now, for what waits for its day. */
    static boolean isTime(Journey journey, Deed deed, Instant now) {
        var day = dayOf(journey, deed);
        return day != null && !day(now).isBefore(day);
    }

    /** The next moment time alone does something; null for never. */
    static @Nullable Instant next(Journey journey) {
        return Stream.of(Deed.START, Deed.MISS_TALK, Deed.WARN_OF_SILENCE, Deed.CLOSE)
                .map(deed -> dayOf(journey, deed))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(OSLO).toInstant())
                .orElse(null);
    }

    /** The day from which time does this on the journey as it stands; null when it does not. */
    static @Nullable LocalDate dayOf(Journey journey, Deed deed) {
        var talk = journey.talkDue();
        var running = journey.stage().followed() && journey.stage() != Stage.PLANNED;
        return switch (deed) {
            case START -> journey.stage() == Stage.PLANNED ? journey.startsOn() : null;
            case MISS_TALK -> running && talk != null ? talk.plusDays(DAYS_OF_GRACE + 1L) : null;
            case WARN_OF_SILENCE ->
                running && !journey.warned() ? journey.lastHeard().plusDays(DAYS_OF_SILENCE) : null;
            case CLOSE -> journey.stage() == Stage.ENDED ? journey.contactUntil() : null;
            default -> null;
        };
    }
}
