package no.larvik.laereplass.matching.queue.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.queue.Board;
import no.larvik.laereplass.matching.queue.QueueOf;
import no.larvik.laereplass.matching.queue.Unreached;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The queue is what the records say, however often and in whatever order they come. */
class ReplayTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final List<String> STATES = List.of(
            "DRAFT",
            "PROPOSED",
            "PRESENTED",
            "INTERVIEW",
            "TRIAL",
            "OFFERED",
            "OFFER_ACCEPTED",
            "EXPIRED",
            "EMPLOYER_SILENT",
            "NOT_SELECTED",
            "OFFER_DECLINED",
            "WITHDRAWN",
            "SUPERSEDED");
    private static final List<String> CLOSERS = List.of("staff", "candidate", "employer", "system");
    private static final List<String> HAPPENINGS =
            List.of("OPENING_WITHDRAWN", "OPENING_FULL", "OTHER_OFFER_ACCEPTED", "CONSENT_WITHDRAWN");
    private static final List<String> STAGES = List.of("PLANNED", "RUNNING", "EXAM", "ENDED", "COMPLETED");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MUNICIPALITIES = 200;

    private final QueueFeed feed = new QueueFeed();

    @Test
    void anyOrderAndAnyRepetitionGivesTheSameQueue() {
        var items = 0;
        for (int seed = 0; seed < MUNICIPALITIES; seed++) {
            var chance = new Random(seed);
            var records = records(chance);
            var asTold = queue(records);
            var mixed = new ArrayList<>(records);
            for (int again = 0; again < records.size(); again++) mixed.add(records.get(chance.nextInt(records.size())));
            Collections.shuffle(mixed, chance);

            assertThat(queue(mixed)).as("seed " + seed).isEqualTo(asTold);
            items += asTold.size();
        }
        assertThat(items).as("the test sees queues, not emptiness").isGreaterThan(10 * MUNICIPALITIES);
    }

    @Test
    void everySampleIsUnderstoodAlsoWithFieldsFromTheFuture() {
        for (var kind : List.of("match", "journey")) {
            for (var sample : Contracts.samples(kind)) {
                var text = Contracts.read(sample).replaceFirst("\\{", "{\"somethingNew\":{\"deep\":1},");
                var type = "no.larvik.laereplass." + Contracts.typeOf(sample);
                feed.take(new Board(), new Incoming(type, "k", 1, "e", NOON, JSON.readTree(text)));
            }
        }
        var noted = new ArrayList<Unreached>();
        for (var sample : Contracts.samples("notification")) {
            if (!Contracts.typeOf(sample).equals("notification.unreached.v1")) continue;
            var text = Contracts.read(sample).replaceFirst("\\{", "{\"somethingNew\":1,");
            feed.take(
                    QueueOf.noting(noted),
                    new Incoming(
                            "no.larvik.laereplass.notification.unreached.v1", "k", 1, "e", NOON, JSON.readTree(text)));
        }
        assertThat(noted).extracting(Unreached::channel).contains("SMS");
    }

    private List<String> queue(List<Incoming> records) {
        var board = new Board();
        var unreached = new ArrayList<Unreached>();
        for (var record : records) {
            feed.take(board, record);
            feed.take(QueueOf.noting(unreached), record);
        }
        var people = IntStream.range(0, 8).mapToObj(n -> "person-" + n).toList();
        return QueueOf.everybody(board, people, unreached, NOON);
    }

    /** Twenty matches and six journeys of eight people, each told of several times, some forgotten at last. */
    private static List<Incoming> records(Random chance) {
        var records = new ArrayList<Incoming>();
        for (int n = 0; n < 20; n++) {
            var steps = 1 + chance.nextInt(4);
            for (int step = 1; step <= steps; step++) records.add(match("match-" + n, "person-" + n % 8, step, chance));
            if (chance.nextInt(8) == 0) records.add(gone("match", "match-" + n, steps + 1));
        }
        for (int n = 0; n < 6; n++) {
            for (int step = 1; step <= 1 + chance.nextInt(3); step++)
                records.add(journey("journey-" + n, "person-" + n, step, chance));
        }
        for (int n = 0; n < 5; n++) records.add(unreached(n, chance));
        return records;
    }

    private static Incoming match(String id, String person, int step, Random chance) {
        var at = NOON.minus(Duration.ofHours(24L * chance.nextInt(60) + 60 - step));
        var state = STATES.get(chance.nextInt(STATES.size()));
        return record(
                "match.state.v1",
                id,
                step,
                at,
                Map.of(
                        "id", id,
                        "candidateId", person,
                        "openingId", "opening-" + chance.nextInt(5),
                        "state", state,
                        "since", at.toString(),
                        "deadline",
                                NOON.plus(Duration.ofHours(chance.nextInt(200))).toString(),
                        "appointment",
                                NOON.plus(Duration.ofHours(chance.nextInt(200) - 100L))
                                        .toString(),
                        "proposedAt", at.toString(),
                        "heardAt", at.toString(),
                        "closedBy", CLOSERS.get(chance.nextInt(CLOSERS.size()))),
                Map.of(
                        "closedFor",
                        HAPPENINGS.get(chance.nextInt(HAPPENINGS.size())),
                        "turn",
                        chance.nextBoolean() ? "candidate" : "employer"));
    }

    private static Incoming journey(String id, String person, int step, Random chance) {
        var at = NOON.minus(Duration.ofDays(chance.nextInt(20)));
        return record(
                "journey.state.v1",
                id,
                step,
                at,
                Map.of(
                        "id", id,
                        "candidateId", person,
                        "stage", STAGES.get(chance.nextInt(STAGES.size())),
                        "since", at.toString(),
                        "talkDue",
                                LocalDate.of(2026, 11, 10)
                                        .plusDays(chance.nextInt(40))
                                        .toString(),
                        "silent", chance.nextBoolean()));
    }

    private static Incoming unreached(int n, Random chance) {
        var at = NOON.minus(Duration.ofDays(chance.nextInt(10)));
        return record(
                "notification.unreached.v1",
                "delivery-" + n,
                1,
                at,
                Map.of(
                        "deliveryId",
                        "delivery-" + n,
                        "candidateId",
                        "person-" + n,
                        "occasion",
                        "match.proposed",
                        "channel",
                        "SMS",
                        "state",
                        "FAILED",
                        "at",
                        at.toString()));
    }

    private static Incoming record(
            String type, String id, int sequence, Instant at, Map<String, ?> value, Map<String, ?> more) {
        var all = new HashMap<String, Object>(value);
        all.putAll(more);
        return record(type, id, sequence, at, all);
    }

    private static Incoming record(String type, String id, int sequence, Instant at, Map<String, ?> value) {
        return new Incoming("no.larvik.laereplass." + type, id, sequence, id + sequence, at, JSON.valueToTree(value));
    }

    private static Incoming gone(String kind, String id, int sequence) {
        return new Incoming("no.larvik.laereplass." + kind + ".state.v1", id, sequence, id + sequence, NOON, null);
    }
}
