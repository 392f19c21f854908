package no.larvik.laereplass.matching.insight.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.matching.insight.Areas;
import no.larvik.laereplass.matching.insight.Areas.Area;
import no.larvik.laereplass.matching.scoring.Cell;
import org.junit.jupiter.api.Test;

/** With the list shipped with the project: Larvik and a selection of its neighbours. */
class ReferenceAreasTest {

    private static final String LARVIK = "3909";

    private final Areas areas = new ReferenceAreas(
            new ReferenceFiles(List.of(Path.of("..", "deploy", "reference"))),
            InstantSource.fixed(Instant.parse("2026-11-20T11:00:00Z")));

    @Test
    void ourPlacesComeFirstByNameThenNeighboursByTodaysNumberThenTheRest() {
        var around = areas.around(LARVIK);

        assertThat(around)
                .filteredOn(Area::here)
                .extracting(Area::name)
                .isSorted()
                .contains("Larvik", "Stavern");
        assertThat(around)
                .filteredOn(area -> !area.here())
                .first()
                .isEqualTo(new Area("3907", "Sandefjord", false, true));
        assertThat(around).last().isEqualTo(Areas.ELSEWHERE);
        assertThat(around).extracting(Area::id).doesNotHaveDuplicates().doesNotContain("3801", "3805");
    }

    @Test
    void theCountyIsToldOfMunicipalityByMunicipalityAndSaysWhatIsNear() {
        var around = areas.around(LARVIK);

        assertThat(around)
                .contains(new Area("3901", "Horten", false, false), new Area("3907", "Sandefjord", false, true));
        assertThat(around)
                .filteredOn(area -> area.id().startsWith("39"))
                .extracting(Area::id)
                .containsExactlyInAnyOrder("3901", "3903", "3905", "3907", "3911");
        assertThat(around).filteredOn(Area::here).allMatch(Area::near);
        assertThat(Areas.ELSEWHERE.near()).isFalse();
    }

    @Test
    void aPointIsInTheAreaOfTheNearestPostalCode() {
        assertThat(areas.at(new Cell(59.054, 10.029), LARVIK).id()).isEqualTo("Larvik");
        assertThat(areas.at(new Cell(59.000, 10.036), LARVIK).id()).isEqualTo("Stavern");
        assertThat(areas.at(new Cell(59.13, 10.22), LARVIK)).isEqualTo(new Area("3907", "Sandefjord", false, true));
        assertThat(areas.at(new Cell(59.13, 10.22), "3907").here()).isTrue();
        assertThat(areas.at(new Cell(59.42, 10.48), LARVIK).name()).isEqualTo("Horten");
        assertThat(areas.at(new Cell(59.42, 10.48), "4001"))
                .as("far from Porsgrunn, in another county")
                .isEqualTo(Areas.ELSEWHERE);
    }

    @Test
    void aMunicipalityWithoutAPostalCodeHasNoPlaces() {
        assertThat(areas.around("9999")).containsExactly(Areas.ELSEWHERE);
    }
}
