package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.matching.MatchingService;
import no.larvik.laereplass.matching.insight.Course;
import no.larvik.laereplass.matching.insight.History;
import no.larvik.laereplass.matching.market.Market;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service that was told of everything as it happened, and one that begins with nothing and reads it all from the store,
 * over its protocol, and from the broker: every answer about figures is the same, to the byte, but for the moment it was
 * asked at. What candidate-service counts of cohorts and outcomes it asks for, and is among them.
 */
@ExtendWith({EmbeddedInfra.class, Neighbours.class})
@SuppressWarnings("NullAway.Init")
class RebuildTest {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Pattern ASKED_AT = Pattern.compile("\"at\":\"[^\"]+\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_LEAST = 8;

    private static final String FIGURES = """
            measure;year;value;source;date
            FIRST_CHOICE_APPLICANTS;%1$d;40;Udir;2026-05-01
            PLACED_WITHOUT_APPLYING;%1$d;4;Udir;2026-05-01
            WITHDRAWN_APPLICANTS;%1$d;3;Udir;2026-05-01
            APPLICANTS_15_JUNE;%1$d;50;SSB;2026-07-01
            NEET_SHARE;2021;13;Kommunen;2021-12-31
            NEET_SHARE;2025;9.1;Kommunen;2025-12-31
            GAIN_A_YEAR_LOW;2026;250000;Anslag;2026-01-01
            GAIN_A_YEAR_HIGH;2026;450000;Anslag;2026-01-01
            GAIN_YEARS;2026;10;Anslag;2026-01-01
            ANYWAY_SHARE_LOW;2026;20;Anslag;2026-01-01
            ANYWAY_SHARE_HIGH;2026;50;Anslag;2026-01-01
            """;

    private ConfigurableApplicationContext told;
    private int port;
    private World world;
    private History history;

    /** In a market of its own: what other tests leave there is seen in figures of supply. */
    @BeforeEach
    void begin() {
        CandidateService.only().isAway(false);
        told = anew();
        port = portOf(told);
        history = told.getBean(History.class);
        world = new World(port, told.getBean(Topics.class), told.getBean(Market.class));
    }

    @AfterEach
    void end() {
        told.close();
    }

    @Test
    void everyFigureIsTheSameWhenItIsBuiltAnew() {
        var past = lived("3813");

        try (var anew = anew()) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(figures(portOf(anew), "3813")).isEqualTo(figures(port, "3813")));
        }
        tellsSomething(figures(port, "3813"), past);
    }

    @Test
    void alsoWhenThingsHappenWhileItIsBuilt() {
        var past = lived("3814");

        var building = CompletableFuture.supplyAsync(RebuildTest::anew);
        int happened = 0;
        while (happened < AT_LEAST || !building.isDone()) past.goOn(happened++);
        try (var anew = building.join()) {
            taken(past, "3814");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(figures(portOf(anew), "3814")).isEqualTo(figures(port, "3814")));
        }
        tellsSomething(figures(port, "3814"), past);
    }

    private APast lived(String municipality) {
        var past = new APast(world, municipality);
        var ida = world.administratorOf(municipality);
        var file = FIGURES.formatted(LocalDate.now(NORWAY).getYear());
        assertThat(ida.send("POST", "/api/v1/insight/figures/imports", file, Map.of("Content-Type", "text/csv"))
                        .body()
                        .path("taken")
                        .asBoolean())
                .isTrue();
        past.live();
        taken(past, municipality);
        return past;
    }

    /** The service that was told has taken in all of it. */
    private void taken(APast past, String municipality) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var known = history.all(municipality).map(Course::candidateId).toList();
            assertThat(known).hasSize(past.proposals()).doesNotContainAnyElementsOf(past.forgotten());
        });
    }

    private static void tellsSomething(Map<String, String> figures, APast past) {
        var said = String.join("\n", figures.values());
        assertThat(said).contains("\"milestone\":\"PROPOSED\",\"count\":" + past.proposals());
        assertThat(figures.get("/broken-off")).containsPattern("\"contracts\":[1-9]");
        assertThat(said.replaceAll("[^0-9]+", " ").split(" ")).hasSizeGreaterThan(500);
    }

    /** By what was asked, what was answered to whoever may ask it. */
    private Map<String, String> figures(int where, String municipality) {
        var year = LocalDate.now(NORWAY).minusMonths(7).getYear();
        var ida = new Caller("ida", Set.of("administrator"), municipality, null, null, "Test ida", "gateway");
        var told = new TreeMap<String, String>();
        for (var path : paths(year)) tell(told, path, Api.as(where, ida).get("/api/v1/insight" + path));
        var row = Api.as(where, ida).get("/api/v1/insight/past?year=" + year).body();
        for (var table : row.path("tables")) {
            var filter = table.path("dimension").asString().toLowerCase(Locale.ROOT) + "="
                    + table.path("lines").path(0).path("value").asString();
            tell(told, filter, Api.as(where, ida).get("/api/v1/insight/past?year=" + year + "&" + filter));
        }
        for (var path : List.of("/internal/v1/placed", "/internal/v1/outcomes"))
            tell(told, path, Api.ofService(where, "candidate-service", ida).get(path));
        return told;
    }

    private static void tell(Map<String, String> told, String what, Api.Answer answer) {
        assertThat(answer.status()).as(what + ": " + answer).isEqualTo(200);
        told.put(what, ASKED_AT.matcher(answer.response().body()).replaceAll(""));
    }

    private static List<String> paths(int year) {
        var now = LocalDate.now(NORWAY);
        return List.of(
                "/past?year=" + year,
                "/past?from=" + year + "-08&to=" + (year + 1) + "-07",
                "/past/groups?year=" + year,
                "/promise",
                "/rates",
                "/overview?year=" + year,
                "/responses",
                "/indicators",
                "/gains",
                "/supply",
                "/broken-off",
                "/voices?year=" + year,
                "/official?year=" + now.getYear(),
                "/fairness?quarter=" + now.getYear() + "-Q" + ((now.getMonthValue() + 2) / 3),
                "/open-data/proposals.csv",
                "/open-data/dataset.jsonld?address=https://example.test/rows.csv");
    }

    /** Another service on the same store and broker, with nothing in memory. */
    private static ConfigurableApplicationContext anew() {
        return new SpringApplicationBuilder(MatchingService.class)
                .run(
                        "--server.port=0",
                        "--laereplass.matching.remind-every=PT24H",
                        "--laereplass.matching.search-every=PT24H");
    }

    private static int portOf(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
