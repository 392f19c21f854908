package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Larvik as employer: the municipality is one employer with many units, and its target says who does their share. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammeOwnPlacesIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void manyUnitsUnderOneTargetForSoManyInhabitants() {
        var overview = overview(yearOfPlaces());

        var target = overview.path("target");
        assertThat(target.path("perThousand").asDouble()).as("KS' norm").isGreaterThanOrEqualTo(2);
        assertThat(target.path("places").asInt()).isEqualTo((int) Math.ceil(
                target.path("inhabitants").asInt() * target.path("perThousand").asDouble() / 1000));
        assertThat(overview.path("missing").asInt())
                .isEqualTo(target.path("places").asInt()
                        - overview.at("/contracts/filled").asInt());
        assertThat(overview.path("units")
                        .valueStream()
                        .filter(unit -> unit.at("/own/offered").asInt() > 0)
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void apprenticesTrainingCandidatesAndPracticeAreToldUnitByUnit() {
        var units = overview(yearOfPlaces()).path("units");

        var kinds = units.valueStream()
                .flatMap(unit -> unit.path("trades").valueStream())
                .map(row -> row.path("kind").asString())
                .distinct()
                .toList();
        assertThat(kinds).contains("LAERLING", "LAEREKANDIDAT").containsAnyOf("PRAKSIS", "YFF_PRAKSIS");
        for (var unit : units)
            assertThat(unit.at("/own/offered").asInt())
                    .isEqualTo(unit.path("trades")
                            .valueStream()
                            .mapToInt(row -> row.path("offered").asInt())
                            .sum());
    }

    @Test
    void eachPartOfTheWorkIsHeldAgainstItsOwnShare() {
        var overview = overview(yearOfPlaces());

        assertThat(overview.path("sectors")
                        .valueStream()
                        .map(one -> one.path("sector").asString()))
                .contains("HEALTH_AND_CARE", "SCHOOLS_AND_CHILDHOOD", "TECHNICAL");
        for (var sector : overview.path("sectors"))
            if (!sector.path("wanted").isNull())
                assertThat(sector.path("missing").asInt())
                        .isEqualTo(Math.max(
                                0,
                                sector.path("wanted").asInt()
                                        - sector.path("filled").asInt()));
    }

    @Test
    void onePracticePlaceMoreIsSeenByTheEmployerAndByAdministrators() {
        var hege = market.as("hege");
        var year = yearOfPlaces();
        var before = overview(year).at("/practice/offered").asInt();
        var opening = Place.posted(hege, "helsearbeiderfaget", "PRAKSIS");
        assertThat(hege.get("/api/v1/openings/" + opening).expect(200).text("startFrom"))
                .startsWith(String.valueOf(year));

        assertThat(overview(year).at("/practice/offered").asInt()).isEqualTo(before + 1);
        var figures = "/api/v1/employers/" + employer() + "/commitment/figures?year=" + year;
        var told = market.as("ida").get(figures).expect(200).json();
        assertThat(told.path("practice").asInt()).isEqualTo(before + 1);
        assertThat(told.path("units").size())
                .isEqualTo(overview(year).path("units").size());
        market.as("rolf").get(figures).expect(404);
    }

    /** Looking back: which of its units proposals were made for, by ids that the page has names of. */
    @Test
    void theHistoryTellsTheUnitsOfTheMunicipalityApart() {
        var units =
                units(market.as("hege").get("/api/v1/me/employer").expect(200).json());
        var ida = market.as("ida");
        var year = Programme.today().minusMonths(7).getYear();

        var rows = ida.get("/api/v1/insight/past?year=" + year)
                .expect(200)
                .json()
                .path("tables")
                .valueStream()
                .filter(table -> table.path("dimension").asString().equals("UNIT"))
                .flatMap(table -> table.path("lines").valueStream())
                .map(line -> line.path("value").asString())
                .toList();

        assertThat(rows).containsAnyElementsOf(units);
        var named = ida.get("/api/v1/employers?limit=100").expect(200).items().stream()
                .flatMap(employer -> units(employer).stream())
                .toList();
        assertThat(named).containsAll(rows);
    }

    private static List<String> units(JsonNode employer) {
        return employer.path("units")
                .valueStream()
                .map(unit -> unit.path("id").asString())
                .toList();
    }

    private static JsonNode overview(int year) {
        return market.as("hege")
                .get("/api/v1/employers/" + employer() + "/commitment?year=" + year)
                .expect(200)
                .json();
    }

    private static String employer() {
        return market.as("hege").get("/api/v1/me/employer").expect(200).text("id");
    }

    /** In which the demo's places begin. */
    private static int yearOfPlaces() {
        return market.as("hege").get("/api/v1/openings?status=PUBLISHED&limit=100").expect(200).items().stream()
                .mapToInt(opening ->
                        Integer.parseInt(opening.path("startFrom").asString().substring(0, 4)))
                .max()
                .orElseThrow();
    }
}
