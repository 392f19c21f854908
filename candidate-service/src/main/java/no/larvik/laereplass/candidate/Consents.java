package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every consent ever given, oldest first. At most one per purpose is not withdrawn. */
public record Consents(List<Consent> history) {

    public static final Consents NONE = new Consents(List.of());

    public Consents {
        history = List.copyOf(history);
    }

    public Optional<Consent> active(Purpose purpose, Instant now) {
        return history.stream()
                .filter(consent -> consent.purpose().equals(purpose) && consent.isActive(now))
                .findFirst();
    }

    /**
     * Until when a consent that was not withdrawn holds: the end that the match sets takes the place of its own, since a
     * match that moves on keeps it alive. Never more than a month ahead.
     */
    Optional<Instant> standing(Purpose purpose, @Nullable Instant matchSaysUntil, Instant now) {
        var limit = now.plus(Candidate.OPENING_CONSENT_LASTS);
        return notWithdrawn(purpose)
                .map(consent -> matchSaysUntil != null ? matchSaysUntil : consent.until())
                .filter(now::isBefore)
                .map(until -> until.isBefore(limit) ? until : limit);
    }

    /** Whether the answer was given in this match: a yes to an earlier one does not count. */
    boolean isFor(Purpose purpose, String matchId) {
        return notWithdrawn(purpose)
                .filter(consent -> matchId.equals(consent.matchId()))
                .isPresent();
    }

    private Optional<Consent> notWithdrawn(Purpose purpose) {
        return history.stream()
                .filter(consent -> consent.purpose().equals(purpose) && consent.withdrawal() == null)
                .findFirst();
    }

    boolean covers(Purpose purpose, Instant now) {
        return active(purpose, now).isPresent();
    }

    /** A new answer takes the place of an older one to the same question. */
    Consents with(Consent given) {
        var earlier = without(given.purpose(), given.at(), given.by()).history;
        return new Consents(Stream.concat(earlier.stream(), Stream.of(given)).toList());
    }

    /** Another's answers come first and stand no more: they were given about an entry that is gone. */
    Consents and(Consents others, Instant now) {
        var added = others.history.stream()
                .map(consent -> consent.withdrawal() == null ? consent.withdrawn(now, consent.by()) : consent)
                .filter(consent -> history.stream()
                        .noneMatch(mine ->
                                mine.at().equals(consent.at()) && mine.purpose().equals(consent.purpose())))
                .toList();
        return new Consents(Stream.concat(added.stream(), history.stream()).toList());
    }

    Consents without(Purpose purpose, Instant at, String by) {
        return new Consents(history.stream()
                .map(consent -> consent.purpose().equals(purpose) && consent.withdrawal() == null
                        ? consent.withdrawn(at, by)
                        : consent)
                .toList());
    }

    /** The openings whose employers may know the person, or could if their match moves on. */
    List<Purpose> standingForOpenings() {
        return history.stream()
                .filter(consent -> consent.purpose() instanceof Purpose.ForOpening && consent.withdrawal() == null)
                .map(Consent::purpose)
                .toList();
    }

    /** The last answer to the question, whatever became of it. */
    public Optional<Consent> last(Purpose purpose) {
        return history.stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .reduce((earlier, later) -> later);
    }

    /** Whether the last answer to the question is a no. */
    boolean isRefused(Purpose purpose) {
        return last(purpose).filter(consent -> consent.withdrawal() != null).isPresent();
    }

    boolean stands(Purpose purpose) {
        return notWithdrawn(purpose).isPresent();
    }
}
