package no.larvik.laereplass.employer.commitment;

import static no.larvik.laereplass.employer.Fixtures.LARVIK;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.employer.Fixtures;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.commitment.Overview.SectorRow;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Sector;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Checks;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Unit HEALTH = unit("health", null, Sector.HEALTH_AND_CARE);
    private static final Unit HOME = unit("home", "health", null);
    private static final Unit WARD = unit("ward", "home", null);
    private static final Unit SCHOOL = unit("school", null, Sector.SCHOOLS_AND_CHILDHOOD);
    private static final Employer EMPLOYER = employer();
    private static final Checks CHECKS = Checks.against(EMPLOYER, Fixtures.trades(), Fixtures.TODAY, Fixtures.NEVER);
    private static final Target TARGET =
            new Target(2027, 48_200, 2, "Kommunestyret", Map.of(Sector.HEALTH_AND_CARE, 40, Sector.TECHNICAL, 10));

    @Test
    void theTargetIsRoundedUp() {
        assertThat(TARGET.places()).isEqualTo(97);
        assertThat(new Target(2027, 48_000, 2, "x", Map.of()).places()).isEqualTo(96);
    }

    @Test
    void placesAreCountedUpThroughTheTree() {
        var overview = overview(
                List.of(
                        posted("o1", "ward", Kind.LAERLING, 3),
                        posted("o2", "home", Kind.LAERLING, 2),
                        posted("o3", "school", Kind.LAERLING, 4)),
                Map.of("o1", 2L, "o2", 9L));

        assertThat(below(overview, "ward")).isEqualTo(new Count(3, 2));
        assertThat(below(overview, "home")).isEqualTo(new Count(5, 4));
        assertThat(below(overview, "health")).isEqualTo(new Count(5, 4));
        assertThat(overview.contracts()).isEqualTo(new Count(9, 4));
        assertThat(overview.missing()).isEqualTo(93);
        assertThat(overview.notOffered()).isEqualTo(88);
    }

    @Test
    void aUnitWithoutASectorBelongsToTheNearestAboveThatHasOne() {
        var overview = overview(List.of(posted("o1", "ward", Kind.LAERLING, 3)), Map.of("o1", 1L));

        assertThat(overview.sectors())
                .containsExactly(
                        new SectorRow(Sector.HEALTH_AND_CARE, 40, new Count(3, 1)),
                        new SectorRow(Sector.SCHOOLS_AND_CHILDHOOD, null, new Count(0, 0)),
                        new SectorRow(Sector.TECHNICAL, 10, new Count(0, 0)));
    }

    @Test
    void practiceIsShownBesideTheTargetAndNotTowardsIt() {
        var overview = overview(List.of(posted("o1", "home", Kind.PRAKSIS, 5)), Map.of());

        assertThat(overview.contracts()).isEqualTo(new Count(0, 0));
        assertThat(overview.practice()).isEqualTo(new Count(5, 0));
    }

    @Test
    void draftsOtherYearsAndWhatWasWithdrawnDoNotCountAndFilledCountsWhole() {
        var draft = Opening.draft(new OpeningId("o1"), terms().unit("home").build(), false, CHECKS)
                .next();
        var nextYear = Opening.draft(
                        new OpeningId("o2"),
                        terms().unit("home")
                                .from(LocalDate.of(2028, 8, 1))
                                .to(LocalDate.of(2028, 9, 1))
                                .build(),
                        false,
                        CHECKS)
                .next()
                .publish(CHECKS)
                .next();
        var withdrawn = posted("o3", "home", Kind.LAERLING, 2).withdraw("nei").next();
        var filled = posted("o4", "home", Kind.LAERLING, 2).fill().next();

        var overview = overview(List.of(draft, nextYear, withdrawn, filled), Map.of());

        assertThat(overview.contracts()).isEqualTo(new Count(2, 2));
    }

    @Test
    void figuresTellContractsAndKeepPracticeApart() {
        var overview = overview(
                List.of(
                        posted("o1", "ward", Kind.LAERLING, 8),
                        posted("o2", "ward", Kind.PRAKSIS, 3),
                        posted("o3", "school", Kind.LAERLING, 9)),
                Map.of("o1", 6L, "o2", 3L, "o3", 7L));

        var figures = PlaceFigures.of(overview);

        assertThat(figures.contracts()).isEqualTo(new PlaceFigures.PlacesTold(17, 13));
        assertThat(figures.practice()).isEqualTo(3);
        assertThat(figures.missing()).isEqualTo(84);
        assertThat(figures.units())
                .contains(
                        new PlaceFigures.UnitPlaces(
                                "ward", Sector.HEALTH_AND_CARE, new PlaceFigures.PlacesTold(8, 6), 3),
                        new PlaceFigures.UnitPlaces(
                                "home", Sector.HEALTH_AND_CARE, new PlaceFigures.PlacesTold(0, 0), 0));
        assertThat(figures.sectors().getFirst().missing()).isEqualTo(34);
    }

    @Test
    void figuresWithholdWhatFewFill() {
        var overview = overview(
                List.of(posted("o1", "ward", Kind.LAERLING, 8), posted("o3", "school", Kind.LAERLING, 9)),
                Map.of("o1", 2L, "o3", 7L));

        var figures = PlaceFigures.of(overview);

        assertThat(figures.sectors())
                .extracting(row -> row.contracts().filled())
                .containsExactly(null, null, 0);
        assertThat(figures.sectors().getFirst().missing()).isNull();
        assertThat(figures.contracts().filled()).isEqualTo(9);
    }

    @Test
    void withoutATargetNothingIsMissing() {
        var overview = Overview.of(EMPLOYER, Optional.empty(), 2027, List.of(), Map.of());

        assertThat(overview.missing()).isNull();
        assertThat(overview.notOffered()).isNull();
    }

    private static Overview overview(List<Opening> openings, Map<String, Long> taken) {
        return Overview.of(EMPLOYER, Optional.of(TARGET), 2027, openings, taken);
    }

    private static Count below(Overview overview, String unit) {
        return overview.units().stream()
                .filter(row -> row.unit().id().value().equals(unit))
                .findFirst()
                .orElseThrow()
                .below();
    }

    private static Opening posted(String id, String unit, Kind kind, int seats) {
        var terms = terms().unit(unit).kind(kind).seats(seats).build();
        return Opening.draft(new OpeningId(id), terms, false, CHECKS)
                .next()
                .publish(CHECKS)
                .next();
    }

    private static Employer employer() {
        var employer = anApprovedEmployer();
        for (var unit : List.of(HEALTH, HOME, WARD, SCHOOL))
            employer = employer.addUnit(unit).next();
        return employer;
    }

    private static Unit unit(String id, @Nullable String parent, @Nullable Sector sector) {
        return new Unit(new UnitId(id), id, LARVIK, null, null, parent == null ? null : new UnitId(parent), sector);
    }
}
