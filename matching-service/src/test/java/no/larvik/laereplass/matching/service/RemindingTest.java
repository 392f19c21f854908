package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.formidling.FormidlingCalendar;
import no.larvik.laereplass.matching.formidling.Milestone;
import no.larvik.laereplass.matching.formidling.Notice;
import no.larvik.laereplass.matching.formidling.Notices;
import no.larvik.laereplass.matching.formidling.Reminding;
import no.larvik.laereplass.matching.formidling.WhoHasAPlace;
import no.larvik.laereplass.matching.market.Market;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of a county's year, told to the young people they concern: each day once to each, whatever stops or repeats. */
class RemindingTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate SOON = TODAY.plusDays(5);

    private final FormidlingCalendar calendar;
    private final Market market;
    private final WhoHasAPlace places;
    private final Notices notices;
    private final Reminding reminding;

    @Autowired
    RemindingTest(
            FormidlingCalendar calendar, Market market, WhoHasAPlace places, Notices notices, Reminding reminding) {
        this.calendar = calendar;
        this.market = market;
        this.places = places;
        this.notices = notices;
        this.reminding = reminding;
    }

    @Test
    void aDayIsToldToThoseItConcernsAndToNobodyElse() {
        var municipality = "5501";
        var kari = candidate(municipality, Map.of());
        var others = List.of(
                candidate(municipality, Map.of("kinds", List.of("PRAKSIS"))),
                candidate(municipality, Map.of("paused", true)),
                candidate(municipality, Map.of("addressProtected", true)),
                candidate("5601", Map.of()));
        var placed = candidate(municipality, Map.of());
        world.match(
                "nora", placed, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        await().atMost(Duration.ofSeconds(20)).until(() -> places.hasAPlace(placed));
        enter(municipality, Map.of(Milestone.DEADLINE, SOON));

        replica().pass();

        assertThat(announced(kari, Milestone.DEADLINE, SOON)).containsExactly("formidling.deadline-approached.v1");
        assertThat(notices.toldOf(Milestone.DEADLINE, SOON))
                .contains(kari)
                .doesNotContain(placed)
                .doesNotContainAnyElementsOf(others);
        assertThat(standing(kari, Milestone.DEADLINE, SOON).text("day")).isEqualTo(SOON.toString());
    }

    @Test
    void manyReplicasAndEveryRestartTellItOnce() throws Exception {
        var municipality = "5001";
        var people = IntStream.range(0, 12)
                .mapToObj(any -> candidate(municipality, Map.of()))
                .toList();
        enter(municipality, Map.of(Milestone.PLACING_ENDS, SOON));

        var told = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> replicas = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(any -> replica()::pass)
                    .toList();
            for (var one : threads.invokeAll(replicas)) told += one.get();
        }
        told += replica().pass();

        assertThat(told).isEqualTo(people.size());
        for (var one : people)
            assertThat(announced(one, Milestone.PLACING_ENDS, SOON))
                    .containsExactly("formidling.placing-end-approached.v1");
    }

    @Test
    void aDayThatIsChangedIsNoLongerSaidAndTheOtherDayIs() {
        var municipality = "4601";
        var kari = candidate(municipality, Map.of());
        enter(municipality, Map.of(Milestone.DEADLINE, SOON));
        replica().pass();
        var later = SOON.plusDays(2);

        enter(municipality, Map.of(Milestone.DEADLINE, later));
        assertThat(standing(kari, Milestone.DEADLINE, SOON).status()).isEqualTo(404);
        replica().pass();

        assertThat(standing(kari, Milestone.DEADLINE, later).status()).isEqualTo(200);
        assertThat(announced(kari, Milestone.DEADLINE, later)).hasSize(1);
        assertThat(announced(kari, Milestone.DEADLINE, SOON)).hasSize(1);
    }

    @Test
    void aDayThatIsOverIsNotTold() {
        var municipality = "4201";
        var kari = candidate(municipality, Map.of());
        var before = TODAY.minusDays(1);
        if (before.getYear() != TODAY.getYear()) return; // New Year's Day: yesterday is another year's calendar
        enter(municipality, Map.of(Milestone.DEADLINE, before, Milestone.PLACING_BEGINS, before));

        replica().pass();

        assertThat(notices.toldOf(Milestone.DEADLINE, before)).doesNotContain(kari);
        assertThat(notices.toldOf(Milestone.PLACING_BEGINS, before)).contains(kari);
    }

    @Test
    void whoeverStopsLookingOrIsForgottenIsNotToldLate() {
        var municipality = "1101";
        var kari = candidate(municipality, Map.of());
        var gone = candidate(municipality, Map.of());
        enter(municipality, Map.of(Milestone.DEADLINE, SOON));
        replica().pass();
        assertThat(standing(kari, Milestone.DEADLINE, SOON).status()).isEqualTo(200);

        world.withdrawCandidate(kari);
        world.tell("candidate", gone, null);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> standing(kari, Milestone.DEADLINE, SOON).status() == 404
                        && notices.find(id(gone, Milestone.DEADLINE, SOON)).isEmpty());
        replica().pass();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(announced(gone, Milestone.DEADLINE, SOON))
                        .containsExactly("formidling.deadline-approached.v1", "formidling.erased.v1"));
    }

    @Test
    void whetherItStandsIsForTheServiceThatSendsAloneAndNotAnsweredByHalfAMemory() {
        var municipality = "1801";
        var kari = candidate(municipality, Map.of());
        enter(municipality, Map.of(Milestone.DEADLINE, SOON));
        replica().pass();
        var id = id(kari, Milestone.DEADLINE, SOON);
        var waking = new Reminding(calendar, market, places, notices, () -> false, InstantSource.system());

        assertThat(world.service("candidate-service").get(path(id)).status()).isIn(403, 404);
        assertThat(world.staff("nora").get(path(id)).status()).isIn(403, 404);
        assertThat(waking.pass()).isZero();
        assertThatThrownBy(() -> waking.standing(id)).isInstanceOf(MatchingProblem.NoAnswer.class);
    }

    @Test
    void whatIsLongOverIsNotRemembered() {
        var old = new Notice("somebody-" + TODAY, "3909", Milestone.DEADLINE, TODAY.minusDays(400));
        notices.tell(old);

        reminding.forgetOld();

        assertThat(notices.find(old.id())).isEmpty();
    }

    private Reminding replica() {
        return new Reminding(calendar, market, places, notices, () -> true, InstantSource.system());
    }

    private String candidate(String municipality, Map<String, Object> changes) {
        var all = new java.util.HashMap<>(changes);
        all.put("municipality", municipality);
        return world.candidate("nora", all);
    }

    private void enter(String municipality, Map<Milestone, LocalDate> days) {
        var ida = world.administratorOf(municipality);
        var body = days.entrySet().stream()
                .map(day -> Map.of(
                        "milestone",
                        day.getKey().name(),
                        "day",
                        day.getValue().toString(),
                        "about",
                        false,
                        "source",
                        "Fylket",
                        "sourceDate",
                        "2026-11-01"))
                .toList();
        var at = "/api/v1/formidling/" + days.values().iterator().next().getYear();
        var version = ida.get(at).body().path("version").asInt();
        var entered = ida.send("PUT", at, Map.of("days", body), Map.of("If-Match", "\"" + version + "\""));
        assertThat(entered.status()).isEqualTo(200);
    }

    private Api.Answer standing(String candidate, Milestone milestone, LocalDate day) {
        return world.service("notification-service").get(path(id(candidate, milestone, day)));
    }

    private static String path(String id) {
        return "/internal/v1/formidling/" + id;
    }

    private static String id(String candidate, Milestone milestone, LocalDate day) {
        return new Notice(candidate, "", milestone, day).id();
    }

    /** Types as announced, each as its schema says. */
    private List<String> announced(String candidate, Milestone milestone, LocalDate day) {
        var topic = topics.actual("formidling.event.v1");
        var records = await().atMost(Duration.ofSeconds(20))
                .until(() -> Broker.records(topic, id(candidate, milestone, day)), found -> !found.isEmpty());
        return records.stream()
                .map(record -> {
                    var header = Objects.requireNonNull(record.headers().lastHeader("ce_type"));
                    var type = new String(header.value(), StandardCharsets.UTF_8).replace("no.larvik.laereplass.", "");
                    assertThat(Contracts.errors(type, new String(record.value(), StandardCharsets.UTF_8)))
                            .isEmpty();
                    return type;
                })
                .toList();
    }
}
