package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The queue as plain lines, for tests of what feeds it. */
public final class QueueOf {

    private QueueOf() {}

    public static List<String> everybody(Board board, List<String> people, List<Unreached> messages, Instant now) {
        var today = new Today(now, (from, days) -> from.plus(Duration.ofDays(days)));
        return people.stream()
                .flatMap(person -> one(board, person, messages, today))
                .sorted(Item.MOST_URGENT_FIRST)
                .map(item -> item.key() + " " + item.facts())
                .toList();
    }

    private static Stream<Item> one(Board board, String person, List<Unreached> messages, Today today) {
        var about = new Case(
                person,
                today.now().minus(Duration.ofDays(90)),
                false,
                true,
                today.now().minus(Duration.ofDays(80)),
                null,
                Set.of());
        var mine = messages.stream()
                .filter(message -> message.candidateId().equals(person))
                .toList();
        return Signs.in(new Situation(about, board.matchesOf(person), board.journeysOf(person), mine), today);
    }

    /** Keeps one of each delivery, as the store does. */
    public static UnreachedMessages noting(List<Unreached> into) {
        return new UnreachedMessages() {
            @Override
            public void note(Unreached message) {
                into.removeIf(known -> known.deliveryId().equals(message.deliveryId()));
                into.add(message);
            }

            @Override
            public void arrived(String deliveryId) {
                into.removeIf(known -> known.deliveryId().equals(deliveryId));
            }

            @Override
            public List<Unreached> since(Instant when) {
                return into;
            }

            @Override
            public void forget(String candidateId) {
                into.removeIf(known -> known.candidateId().equals(candidateId));
            }

            @Override
            public void forgetBefore(Instant when) {
                into.removeIf(known -> known.at().isBefore(when));
            }
        };
    }
}
