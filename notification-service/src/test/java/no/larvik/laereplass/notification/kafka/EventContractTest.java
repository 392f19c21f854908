package no.larvik.laereplass.notification.kafka;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.notification.Notified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every sample that was ever published goes through the real subscription. */
class EventContractTest {

    private static final Path EVENTS = Path.of("../docs/contracts/events");

    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    private static final Map<String, List<String>> TOLD = Map.ofEntries(
            entry("match.proposed.v1.from-draft", List.of("PROPOSAL to CANDIDATE", "REMINDER_PROPOSAL to CANDIDATE")),
            entry(
                    "match.asked-again.v1.from-presented",
                    List.of(
                            "ASKED_AGAIN to CANDIDATE",
                            "ASKED_AGAIN to EMPLOYER",
                            "ASKED_AGAIN to STAFF",
                            "REMINDER_PROPOSAL to CANDIDATE")),
            entry("match.accepted.v1.recorded", List.of("RECORDED to CANDIDATE", "SAID_YES to STAFF")),
            entry(
                    "match.expired.v1.from-offered",
                    List.of("CLOSED to CANDIDATE", "CLOSED to EMPLOYER", "CLOSED to STAFF")),
            entry(
                    "match.interview-agreed.v1.from-interested",
                    List.of("INTERVIEW_AGREED to CANDIDATE", "INTERVIEW_AGREED to STAFF")),
            entry(
                    "match.interview-agreed.v1.to-choose",
                    List.of(
                            "INTERVIEW_AGREED to CANDIDATE",
                            "INTERVIEW_AGREED to STAFF",
                            "REMINDER_MEETING to CANDIDATE")),
            entry(
                    "match.interview-changed.v1.other-times",
                    List.of(
                            "INTERVIEW_CHANGED to EMPLOYER",
                            "INTERVIEW_CHANGED to STAFF",
                            "REMINDER_MEETING to EMPLOYER")),
            entry(
                    "match.expired.v1.from-interview",
                    List.of("CLOSED to CANDIDATE", "CLOSED to EMPLOYER", "CLOSED to STAFF")),
            entry("match.objected.v1.from-interested", List.of("OBJECTED to EMPLOYER", "OBJECTED to STAFF")),
            entry("match.objected.v1.from-offered", List.of("OBJECTED to CANDIDATE", "OBJECTED to STAFF")),
            entry("match.erased.v1.first", List.of()),
            entry("match.completed.v1.from-contract-approved", List.of()),
            entry("journey.planned.v1.planned", List.of()),
            entry(
                    "journey.talk-missed.v1.running",
                    List.of("TALK_DUE to CANDIDATE", "TALK_DUE to STAFF", "TALK_MISSED to STAFF")),
            entry("journey.talk-asked-for.v1.running", List.of("TALK_ASKED_FOR to STAFF")),
            entry("journey.ended.v1.ended", List.of("JOURNEY_ENDED to CANDIDATE", "JOURNEY_ENDED to EMPLOYER")),
            entry("match.accepted.v1.from-proposed", List.of("SAID_YES to STAFF")),
            entry("match.presented.v1.from-accepted", List.of("REMINDER_CARD to EMPLOYER", "SAID_YES to EMPLOYER")),
            entry("match.interested.v1.from-presented", List.of("INTERESTED to CANDIDATE", "INTERESTED to STAFF")),
            entry("match.offered.v1.from-interview", List.of("OFFERED to CANDIDATE", "OFFERED to STAFF")),
            entry(
                    "match.offer-accepted.v1.from-offered",
                    List.of("OFFER_ACCEPTED to EMPLOYER", "OFFER_ACCEPTED to STAFF")),
            entry("match.declined.v1.from-proposed", List.of("CLOSED to STAFF")),
            entry("match.expired.v1.from-proposed", List.of("CLOSED to CANDIDATE", "CLOSED to STAFF")),
            entry("match.withdrawn.v1.from-draft", List.of()),
            entry("match.withdrawn.v1.from-proposed", List.of("CLOSED to CANDIDATE")),
            entry("match.withdrawn.v1.from-presented", List.of("CLOSED to EMPLOYER", "CLOSED to STAFF")),
            entry(
                    "match.superseded.v1.from-offered",
                    List.of("CLOSED to CANDIDATE", "CLOSED to EMPLOYER", "CLOSED to STAFF")),
            entry("formidling.application-opened.v1.first", List.of("APPLICATION_OPENS to CANDIDATE")),
            entry(
                    "formidling.deadline-approached.v1.first",
                    List.of("APPLY_SOON to CANDIDATE", "REMINDER_APPLY to CANDIDATE")),
            entry(
                    "formidling.special-deadline-approached.v1.first",
                    List.of("APPLY_SOON to CANDIDATE", "REMINDER_APPLY to CANDIDATE")),
            entry("formidling.placing-begun.v1.first", List.of("PLACING_BEGINS to CANDIDATE")),
            entry("formidling.school-offer-approached.v1.first", List.of("SCHOOL_OFFERED to CANDIDATE")),
            entry("formidling.placing-end-approached.v1.first", List.of("PLACING_ENDS to CANDIDATE")),
            entry("formidling.erased.v1.first", List.of()),
            entry("search.places-found.v1.first", List.of("NEW_PLACES to STAFF")),
            entry("search.people-found.v1.first", List.of("NEW_PEOPLE to EMPLOYER")),
            entry("search.cases-found.v1.first", List.of("NEW_CASES to STAFF")),
            entry("search.erased.v1.first", List.of()),
            entry("match.drafted.v1.first", List.of()),
            entry("match.decline-undone.v1.from-declined", List.of("NO_UNDONE to STAFF")));

    @ParameterizedTest
    @MethodSource("samplesOfLives")
    void everySampleOfAMatchOrJourneyIsUnderstoodAlsoWithAFieldFromLater(Path sample) {
        var asWritten = toldBy(sample, "");
        var fromLater = toldBy(sample, "aFieldFromLater");

        assertThat(fromLater).isEqualTo(asWritten);
        var expected = TOLD.get(nameOf(sample));
        if (expected != null) assertThat(asWritten).isEqualTo(expected);
    }

    @Test
    void everyExpectationHasItsSample() {
        assertThat(samplesOfLives().map(EventContractTest::nameOf)).containsAll(TOLD.keySet());
    }

    @ParameterizedTest
    @MethodSource("samplesOfCandidate")
    void everySampleOfACandidateIsUnderstood(Path sample) {
        var expected = nameOf(sample).startsWith("candidate.invited") ? List.of("INVITATION to CANDIDATE") : List.of();

        assertThat(toldBy(sample, "aFieldFromLater")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samplesOfMessage")
    void aMessageIsToldToTheOtherSide(Path sample) {
        var to = nameOf(sample).endsWith("candidate") ? "STAFF" : "CANDIDATE";
        var expected = nameOf(sample).startsWith("message.sent") ? List.of("MESSAGE to " + to) : List.of();

        assertThat(toldBy(sample, "aFieldFromLater")).isEqualTo(expected);
    }

    static Stream<Path> samplesOfMessage() {
        return samples("message");
    }

    static Stream<Path> samplesOfLives() {
        return Stream.of("match", "journey", "formidling", "search").flatMap(EventContractTest::samples);
    }

    static Stream<Path> samplesOfCandidate() {
        return samples("candidate");
    }

    private static Stream<Path> samples(String kind) {
        try (var files = Files.list(EVENTS.resolve(kind).resolve("samples"))) {
            return files.filter(file -> !nameOf(file).contains(".state.")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> toldBy(Path sample, String extraField) {
        var notified = new Notified();
        var kind = nameOf(sample).substring(0, nameOf(sample).indexOf('.')) + ".event.v1";
        Stream.of(
                        new Subscriptions().matches(notified.notifying()),
                        new Subscriptions().journeys(notified.notifying()),
                        new Subscriptions().messages(notified.notifying()),
                        new Subscriptions().days(notified.notifying()),
                        new Subscriptions().searches(notified.notifying()),
                        new Subscriptions().candidates(notified.notifying()))
                .filter(subscription -> subscription.topics().contains(kind))
                .map(Subscription::handler)
                .forEach(handler -> handler.accept(incoming(sample, extraField)));
        return notified.told();
    }

    private static Incoming incoming(Path sample, String extraField) {
        try {
            var value = (ObjectNode) JsonMapper.shared().readTree(Files.readString(sample));
            if (!extraField.isEmpty()) value.putObject(extraField).put("deep", 1);
            var name = nameOf(sample);
            var type = "no.larvik.laereplass." + name.substring(0, name.indexOf(".v1") + 3);
            return new Incoming(type, "key", 1, "event", NOW, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path sample) {
        return sample.getFileName().toString().replace(".json", "");
    }
}
