package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Staff's day through the running service: what each sees, and what taking and putting off does. */
class QueueTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Test
    void anAnswerDueTodayIsInTheQueueOfThoseWithTheCaseAndOfTheTeamLead() {
        var kari = world.candidate("nora-q1");
        var proposed = proposedForToday("nora-q1", kari);
        var key = "ANSWER_DUE:" + proposed;

        var item = await(() -> item(world.staff("nora-q1"), key));

        assertThat(item.path("candidateId").asString()).isEqualTo(kari);
        assertThat(item.path("why").asString()).isEqualTo("PROPOSED");
        assertThat(item(world.teamLead("liv-q1"), key)).isPresent();
        assertThat(item(world.staff("jonas-q1"), key)).isEmpty();
        for (var nobody : List.of(world.young(kari), world.firm(World.FIRM), world.administrator())) {
            assertThat(nobody.get("/api/v1/queue").status()).isEqualTo(403);
            assertThat(sort(nobody, Map.of("keys", List.of(key), "action", "TAKE"))
                            .status())
                    .isEqualTo(403);
        }
        world.young(kari).step(world.young(kari).match(proposed), "ACCEPTED");
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> item(world.staff("nora-q1"), key).isEmpty());
    }

    @Test
    void whoeverTheCompanyLeavesIsBackInTheQueue() {
        var kari = world.candidate("nora-q9");
        var firm = world.firm(World.FIRM);
        var id = world.match("nora-q9", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");
        assertThat(item(world.staff("nora-q9"), "BACK_IN_POOL:" + id)).isEmpty();

        firm.step(
                firm.match(id),
                Map.of("to", "WITHDRAWN", "reason", "CANNOT_TAKE_ANYBODY", "message", "Vi må dessverre vente."));

        var item = await(() -> item(world.staff("nora-q9"), "BACK_IN_POOL:" + id));
        assertThat(item.path("why").asString()).isEqualTo("WITHDRAWN_BY_EMPLOYER");
    }

    @Test
    void whatOneTakesTheOtherSeesTakenAndMayNotTake() {
        var kari = world.candidate("nora-q2");
        CandidateService.only().caseOf("jonas-q2", kari);
        CandidateService.only().withoutConsent(kari);
        var key = "CONSENT_MISSING:" + kari;
        var nora = world.staff("nora-q2");
        var jonas = world.staff("jonas-q2");

        assertThat(problems(sort(nora, Map.of("keys", List.of(key), "action", "TAKE"))))
                .containsExactly("");
        assertThat(item(jonas, key).orElseThrow().path("assignee").asString()).isEqualTo("nora-q2");
        assertThat(problems(sort(jonas, Map.of("keys", List.of(key), "action", "TAKE"))))
                .containsExactly("taken-by-colleague");
        assertThat(problems(sort(nora, Map.of("keys", List.of(key), "action", "HAND_OVER", "to", "somebody"))))
                .containsExactly("invalid");
        assertThat(problems(sort(nora, Map.of("keys", List.of(key), "action", "HAND_OVER", "to", "jonas-q2"))))
                .containsExactly("");
        assertThat(item(nora, key).orElseThrow().path("assignee").asString()).isEqualTo("jonas-q2");
    }

    @Test
    void manyArePutOffAtOnceAndEachSaysWhatBecameOfIt() {
        var one = world.candidate("nora-q3");
        var other = world.candidate("nora-q3");
        CandidateService.only().withoutConsent(one);
        CandidateService.only().withoutConsent(other);
        var nora = world.staff("nora-q3");
        var mine = List.of("CONSENT_MISSING:" + one, "CONSENT_MISSING:" + other);
        var keys = List.of(mine.get(0), mine.get(1), "CONSENT_MISSING:somebody-elses");

        var put = sort(nora, Map.of("keys", keys, "action", "PUT_OFF", "until", TODAY.plusDays(3)));

        assertThat(problems(put)).containsExactly("", "", "not-found");
        var rest = nora.get("/api/v1/queue");
        assertThat(rest.body().path("items").isEmpty()).isTrue();
        assertThat(rest.body().path("hidden").asInt()).isEqualTo(2);
        assertThat(nora.get("/api/v1/queue?hidden=true").body().path("items").size())
                .isEqualTo(2);
        sort(nora, Map.of("keys", mine, "action", "SHOW"));
        assertThat(nora.get("/api/v1/queue?kind=CONSENT_MISSING&kind=RING")
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(nora.get("/api/v1/queue?kind=RING").body().path("items").isEmpty())
                .isTrue();
    }

    @Test
    void aWishThatCannotBeMetIsRefusedWithItsField() {
        var nora = world.staff("nora-q4");

        assertThat(sort(nora, Map.of("keys", List.of("x"), "action", "PUT_OFF")).errors())
                .containsExactly("/until not-a-time");
        assertThat(sort(nora, Map.of("keys", List.of("x"), "action", "PUT_OFF", "until", TODAY))
                        .errors())
                .containsExactly("/until in-the-past");
        assertThat(sort(nora, Map.of("keys", List.of("x"), "action", "PUT_OFF", "until", TODAY.plusDays(61)))
                        .errors())
                .containsExactly("/until too-far");
        assertThat(sort(nora, Map.of("keys", List.of("x"), "action", "HAND_OVER"))
                        .errors())
                .containsExactly("/to colleague-required");
        assertThat(sort(nora, Map.of("keys", List.of(), "action", "TAKE")).errors())
                .containsExactly("/keys queue-keys");
    }

    @Test
    void aMessageThatReachedNobodyIsACallUntilItIsDoneAndComesBackWithTheNext() {
        var kari = world.candidate("nora-q5");
        var nora = world.staff("nora-q5");
        var key = "RING:" + kari;
        unreached(kari, Instant.now().minusSeconds(600));

        var item = await(() -> item(nora, key));
        assertThat(item.path("why").asString()).isEqualTo("SMS_UNKNOWN");
        assertThat(problems(sort(nora, Map.of("keys", List.of(key), "action", "DONE"))))
                .containsExactly("");
        assertThat(item(nora, key)).isEmpty();
        unreached(kari, Instant.now());

        await(() -> item(nora, key));
    }

    @Test
    void aMessageThatArrivedAfterAllTakesItsOwnCallBackAndNoOther() {
        var kari = world.candidate("nora-q10");
        var amir = world.candidate("nora-q10");
        var nora = world.staff("nora-q10");
        var late = unreached(kari, Instant.now());
        unreached(amir, Instant.now());
        await(() -> item(nora, "RING:" + kari));
        await(() -> item(nora, "RING:" + amir));

        world.tellEvent("notification", late, 2, "notification.reached.v1", Map.of("deliveryId", late));

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> item(nora, "RING:" + kari).isEmpty());
        assertThat(item(nora, "RING:" + amir)).isPresent();
    }

    @Test
    void whoeverIsForgottenLeavesNoCallBehind() {
        var kari = world.candidate("nora-q9");
        var nora = world.staff("nora-q9");
        var key = "RING:" + kari;
        unreached(kari, Instant.now());
        await(() -> item(nora, key));

        world.tell("candidate", kari, null);

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> item(nora, key).isEmpty());
    }

    @Test
    void aNewPlaceThatFitsIsShownWithThoseItFitsUntilTheyAreProposedIt() {
        var rare = Map.of("trade", "orgelbyggerfaget", "kind", "PRAKSIS");
        var kari =
                world.candidate("nora-q6", Map.of("trades", List.of("orgelbyggerfaget"), "kinds", List.of("PRAKSIS")));
        var opening = world.opening(1, World.FIRM, rare);
        world.tellEvent(
                "opening",
                opening,
                "opening.published.v1",
                Map.of("openingId", opening, "employerId", opening, "municipality", "3909"));
        var nora = world.staff("nora-q6");
        var key = "NEW_PLACE:" + opening;

        var item = await(() -> item(nora, key));

        assertThat(item.path("people").get(0).asString()).isEqualTo(kari);
        assertThat(item(world.staff("jonas-q6"), key)).isEmpty();
        world.match("nora-q6", kari, opening, "PROPOSED");
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> item(nora, key).isEmpty());
    }

    @Test
    void withoutAnAnswerAboutTheCaseloadThereIsNoQueue() {
        CandidateService.only().isAway(true);

        assertThat(world.staff("nora-q7").get("/api/v1/queue").status()).isEqualTo(503);
    }

    @Test
    void aStateRecordTellsSinceWhenAndIsWhatTheContractSays() {
        var kari = world.candidate("nora-q8");
        var id = world.match("nora-q8", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");

        var told = org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> Broker.records(topics.actual("match.state.v1"), id).stream()
                                .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                                .toList(),
                        found -> !found.isEmpty() && found.getLast().contains("PRESENTED"))
                .getLast();

        assertThat(Contracts.errors("match.state.v1", told)).isEmpty();
        assertThat(told).contains("since", "proposedAt", "heardAt");
    }

    private String proposedForToday(String staff, String candidate) {
        var drafted = world.match(staff, candidate, world.opening(1));
        var nora = world.staff(staff);
        return nora.step(drafted, Map.of("to", "PROPOSED", "deadline", TODAY.toString()))
                .text("id");
    }

    private String unreached(String candidate, Instant at) {
        var delivery = UuidCreator.getTimeOrderedEpoch().toString();
        world.tellEvent(
                "notification",
                delivery,
                "notification.unreached.v1",
                Map.of(
                        "deliveryId",
                        delivery,
                        "candidateId",
                        candidate,
                        "occasion",
                        "match.proposed",
                        "channel",
                        "SMS",
                        "state",
                        "UNKNOWN",
                        "at",
                        at.toString()));
        return delivery;
    }

    private static Api.Answer sort(Api who, Map<String, ?> wish) {
        return who.post("/api/v1/queue/actions", wish);
    }

    private static List<String> problems(Api.Answer answer) {
        return answer.body()
                .path("results")
                .valueStream()
                .map(result -> result.path("problem").path("code").asString(""))
                .toList();
    }

    private static Optional<JsonNode> item(Api who, String key) {
        return who.get("/api/v1/queue")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(key))
                .findFirst();
    }

    private static JsonNode await(Callable<Optional<JsonNode>> found) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(found, Optional::isPresent)
                .orElseThrow();
    }
}
