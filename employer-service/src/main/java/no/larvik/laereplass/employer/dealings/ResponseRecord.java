package no.larvik.laereplass.employer.dealings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import no.larvik.laereplass.employer.dealings.Dealing.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How an employer has answered those who were presented to it since some day. For staff and the employer itself, never
 * for anybody else.
 *
 * @param presented answered, fallen silent, or withdrawn while they waited
 * @param waiting still within the deadline
 * @param answered with a yes or a no, in time: after the deadline there is nothing left to answer
 * @param silent let the deadline pass
 * @param noes each of them with feedback, since there is no other way to say no
 * @param medianDays from seeing the card to the first word; null when nothing was answered
 */
public record ResponseRecord(
        int presented,
        int waiting,
        int answered,
        int silent,
        int noes,
        @Nullable Double medianDays) {

    private static final double DAY = Duration.ofDays(1).toMillis();

    public static ResponseRecord of(List<Dealing> dealings, Instant since) {
        var seen = dealings.stream()
                .filter(dealing ->
                        dealing.presentedAt() != null && !dealing.presentedAt().isBefore(since))
                .toList();
        int waiting = count(seen, dealing -> dealing.standing().equals("PRESENTED"));
        int silent = count(seen, dealing -> dealing.answer() == Answer.SILENCE);
        int noes = count(seen, dealing -> dealing.answer() == Answer.NO);
        int yeses = count(seen, dealing -> dealing.answer() == Answer.YES);
        return new ResponseRecord(seen.size(), waiting, yeses + noes, silent, noes, median(seen));
    }

    /** Of those that came to an end one way or the other; null when none has. */
    public @Nullable Double answeredShare() {
        int due = answered + silent;
        return due == 0 ? null : (double) answered / due;
    }

    private static int count(List<Dealing> dealings, Predicate<Dealing> those) {
        return (int) dealings.stream().filter(those).count();
    }

    private static @Nullable Double median(List<Dealing> dealings) {
        var days = dealings.stream()
                .filter(dealing -> dealing.answeredAt() != null && dealing.presentedAt() != null)
                .mapToDouble(dealing -> Duration.between(dealing.presentedAt(), dealing.answeredAt())
                                .toMillis()
                        / DAY)
                .sorted()
                .toArray();
        if (days.length == 0) return null;
        int middle = days.length / 2;
        return days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2;
    }
}
