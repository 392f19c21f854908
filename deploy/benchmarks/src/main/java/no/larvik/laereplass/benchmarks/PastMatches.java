package no.larvik.laereplass.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Ten years of matches from a fixed seed, as their documents lie in the store. Of ten thousand people and employers some
 * have many, most have few. Whoever got as far as an approved contract has a journey.
 */
final class PastMatches {

    private static final Instant FIRST = Instant.parse("2016-08-02T08:00:00Z");
    private static final Instant LAST = Instant.parse("2026-07-20T08:00:00Z");
    private static final Duration REMINDED = Duration.ofHours(36);
    private static final int PEOPLE = 20_000;
    private static final int EMPLOYERS = 400;
    private static final int UNITS = 12;
    private static final int TRADES = 60;
    private static final List<String> WAY = List.of(
            "DRAFT",
            "PROPOSED",
            "ACCEPTED",
            "PRESENTED",
            "INTERESTED",
            "OFFERED",
            "OFFER_ACCEPTED",
            "CONTRACT_SENT",
            "CONTRACT_APPROVED");

    /** @param journey null unless a contract was approved */
    record Past(Document match, @Nullable Document journey) {}

    private final Random random;
    private final List<String> people;
    private final List<String> employers;

    PastMatches(long seed) {
        this.random = new Random(seed);
        this.people = IntStream.range(0, PEOPLE).mapToObj(any -> id()).toList();
        this.employers = IntStream.range(0, EMPLOYERS).mapToObj(any -> id()).toList();
    }

    /** The next one, of anybody in the past. */
    Past ended() {
        var minutes = (int) Duration.between(FIRST, LAST).toMinutes();
        var at = FIRST.plus(Duration.ofMinutes(random.nextInt(minutes)));
        var candidate = people.get(skewed(people.size()));
        var reached = WAY.subList(0, 2 + (int) (Math.pow(random.nextDouble(), 1.5) * (WAY.size() - 1)));
        var history = new ArrayList<Document>();
        for (var state : reached) {
            history.add(line(at, state, "STAFF"));
            at = at.plus(Duration.ofHours(1 + random.nextInt(200)));
        }
        var signed = reached.contains("CONTRACT_APPROVED");
        if (!signed) history.add(line(at, "WITHDRAWN", "SYSTEM"));
        var match = match(candidate, history, signed ? "CONTRACT_APPROVED" : "WITHDRAWN");
        return new Past(match, signed ? journey(match, at) : null);
    }

    /** Waits for the young person's answer, who has been reminded: something for the staff's queue. */
    Past waiting(String candidateId) {
        var at = Instant.now().minus(Duration.ofDays(1));
        var match = match(candidateId, List.of(line(at, "DRAFT", "STAFF"), line(at, "PROPOSED", "STAFF")), "PROPOSED");
        var state = match.get("st", Document.class);
        state.append("open", true)
                .append("openPair", candidateId + ":" + state.getString("openingId"))
                .append("deadline", Date.from(Instant.now().plus(REMINDED)))
                .append("due", Date.from(Instant.now().plus(REMINDED)));
        return new Past(match, null);
    }

    private Document match(String candidateId, List<Document> history, String state) {
        var number = skewed(TRADES);
        var employer = employers.get(skewed(employers.size()));
        var unit = skewed(UNITS);
        var fields = new Document("candidateId", candidateId)
                .append("openingId", id())
                .append("employerId", employer)
                .append("organisationNumber", "910000004")
                .append("municipality", "3909")
                .append("trade", "trade-" + number)
                .append("kind", random.nextInt(5) == 0 ? "YFF_PRAKSIS" : "LAERLING")
                .append("state", state)
                .append("open", false)
                .append(
                        "reached",
                        history.stream().map(line -> line.getString("to")).toList())
                .append("reopened", false)
                .append("history", history)
                .append("slots", List.of());
        if (unit > 0) fields.append("unitId", unitOf(employer, unit)); // of the others none was kept
        return aggregate(fields);
    }

    private static String unitOf(String employer, int number) {
        return UUID.nameUUIDFromBytes((employer + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Document journey(Document match, Instant approved) {
        var of = match.get("st", Document.class);
        var day = LocalDate.ofInstant(approved, ZoneOffset.UTC);
        var begun = new Document("at", Date.from(approved))
                .append("to", "COMPLETED")
                .append("by", "STAFF")
                .append("day", day.toString());
        var fields = new Document("candidateId", of.getString("candidateId"))
                .append("openingId", of.getString("openingId"))
                .append("employerId", of.getString("employerId"))
                .append("organisationNumber", "910000004")
                .append("municipality", "3909")
                .append("trade", of.getString("trade"))
                .append("stage", "COMPLETED")
                .append("kind", of.getString("kind"))
                .append("startsOn", day.toString())
                .append("endsOn", day.plusYears(2).toString())
                .append("firstEnd", day.plusYears(2).toString())
                .append("lastHeard", day.toString())
                .append("warned", false)
                .append("settled", true)
                .append("entries", List.of(begun));
        return aggregate(fields).append("_id", match.getString("_id"));
    }

    private static Document line(Instant at, String state, String by) {
        return new Document("at", Date.from(at)).append("to", state).append("by", by);
    }

    private Document aggregate(Document fields) {
        return new Document("_id", id())
                .append("v", 1L)
                .append("seq", 1L)
                .append("st", fields)
                .append("ob", List.of());
    }

    /** The first ones come most often. */
    private int skewed(int of) {
        return (int) (of * Math.pow(random.nextDouble(), 2));
    }

    private String id() {
        return new UUID(random.nextLong() & 0xffffffffffff0fffL | 0x4000L, random.nextLong() >>> 2 | 1L << 63)
                .toString();
    }
}
