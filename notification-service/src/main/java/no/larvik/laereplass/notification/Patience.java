package no.larvik.laereplass.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * How long and how often a message is tried.
 *
 * @param lease how long one try may take before it counts as interrupted; longer than every time limit on the way
 * @param first the pause after the first failed try; doubles with each
 * @param longest the longest pause, so that a mail server that comes back is soon noticed
 * @param givesUpAfter from the first wish to send
 * @param signIn the pause while an inbox message waits for a person's first sign-in
 * @param signInWithin after that the message is dropped: it is old news
 */
public record Patience(
        Duration lease,
        Duration first,
        Duration longest,
        Duration givesUpAfter,
        Duration signIn,
        Duration signInWithin) {

    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            Duration.ofDays(3),
            Duration.ofHours(1),
            Duration.ofDays(30));

    public Patience {
        if (lease.compareTo(Duration.ofSeconds(1)) < 0) throw new IllegalArgumentException("lease under one second");
        if (!first.isPositive() || longest.compareTo(first) < 0)
            throw new IllegalArgumentException("pauses must be positive and the longest not shorter than the first");
        if (!givesUpAfter.isPositive() || !signIn.isPositive() || !signInWithin.isPositive())
            throw new IllegalArgumentException("waiting times must be positive");
    }

    Duration after(int attempts) {
        var doublings = Math.clamp(attempts - 1L, 0, 30);
        var pause = Math.min(longest.toMillis(), first.toMillis() * (1L << doublings));
        return Duration.ofMillis(pause);
    }

    boolean isOver(Instant since, Instant now) {
        return now.isAfter(since.plus(givesUpAfter));
    }

    boolean isOverForSignIn(Instant since, Instant now) {
        return now.isAfter(since.plus(signInWithin));
    }
}
