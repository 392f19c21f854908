package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The overview beside everything it is made of, of municipalities at random: no number in it is told by itself. */
class OverseeingTest {

    private static final int MUNICIPALITIES = 40;

    @Test
    void everyPartIsWordForWordWhatIsPublishedByItself() {
        int withheld = 0;
        int told = 0;
        for (int seed = 0; seed < MUNICIPALITIES; seed++) {
            var of = new AMunicipality(seed);

            var overview = of.overview(AMunicipality.RUNNING);

            assertThat(overview.rates()).as("seed %d", seed).isEqualTo(of.rates());
            for (var year : List.of(overview.chosen(), overview.before())) {
                isPublished(year, of);
                for (var step : year.funnel())
                    if (step.count() == null) withheld++;
                    else told++;
            }
        }
        assertThat(withheld).isGreaterThan(MUNICIPALITIES);
        assertThat(told).isGreaterThan(MUNICIPALITIES);
    }

    @Test
    void theYearBeforeStandsBesideTheChosenOne() {
        var overview = new AMunicipality(1).overview(AMunicipality.FIRST);

        assertThat(overview.chosen().year()).isEqualTo(2025);
        assertThat(overview.before().year()).isEqualTo(2024);
        assertThat(overview.before().responses()).isNull();
    }

    @Test
    void aYearThatIsNotToldOfByItselfIsNotToldOfHere() {
        var overview = new AMunicipality(1).overview(AMunicipality.RUNNING + 1);

        assertThat(overview.chosen().brokenOff()).isNull();
        assertThat(overview.before().brokenOff()).isNotNull();
        assertThat(new AMunicipality(1).overview(2022).before().brokenOff()).isNull();
    }

    private static void isPublished(Overview.OverviewYear told, AMunicipality of) {
        var past = of.past(told.year());
        assertThat(told.official()).isEqualTo(of.official(told.year()));
        assertThat(told.funnel()).isEqualTo(past.funnel());
        assertThat(told.medianDaysToPlace()).isEqualTo(past.medianDaysToPlace());
        assertThat(Optional.ofNullable(told.responses())).isEqualTo(of.responses(told.year()));
        assertThat(told.brokenOff()).isEqualTo(of.brokenOff(told.year()));
    }
}
