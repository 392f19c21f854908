package no.larvik.laereplass.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.demo.DemoCandidate.Stage;
import org.junit.jupiter.api.Test;

class DemoMunicipalityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SchoolYear year = SchoolYear.seenFrom(TODAY);

    @Test
    void itHasAHundredAndFiftyYoungPeopleSixtyEmployersAndAHundredAndTenOpenings() {
        assertThat(DemoCandidate.all(year)).hasSize(150);
        assertThat(DemoEmployer.all()).hasSize(60);
        assertThat(DemoOpening.all(DemoEmployer.all(), year)).hasSize(110);
    }

    @Test
    void larvikKommuneHasTwentyUnits() {
        assertThat(DemoEmployer.all().get(1).units()).hasSize(20);
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(DemoCandidate.all(year)).isEqualTo(DemoCandidate.all(year));
        assertThat(DemoOpening.all(DemoEmployer.all(), year)).isEqualTo(DemoOpening.all(DemoEmployer.all(), year));
    }

    @Test
    void employersHaveNumbersAndNamesOfTheirOwn() {
        var employers = DemoEmployer.all();

        assertThat(employers.stream().map(DemoEmployer::organisation)).doesNotHaveDuplicates();
        assertThat(employers.stream().map(DemoEmployer::name)).doesNotHaveDuplicates();
        assertThat(employers)
                .allSatisfy(employer -> assertThat(employer.organisation())
                        .isEqualTo(OrganisationNumbers.withControl(
                                Integer.parseInt(employer.organisation().substring(0, 8))))
                        .hasSize(9));
    }

    @Test
    void everybodyIsMarkedAsInvented() {
        assertThat(DemoCandidate.all(year))
                .allSatisfy(candidate -> assertThat(
                                String.valueOf(candidate.registration().get("lastName")))
                        .endsWith("Demo"));
        assertThat(DemoEmployer.all())
                .allSatisfy(employer -> assertThat(employer.name()).containsIgnoringCase("demo"));
    }

    @Test
    void kariIsUnderAgeAndAmirIsNot() {
        var kari = LocalDate.parse(
                String.valueOf(DemoPeople.kari(year).registration().get("birthDate")));
        var amir = LocalDate.parse(
                String.valueOf(DemoPeople.amir(year).registration().get("birthDate")));

        assertThat(kari.until(TODAY).getYears()).isEqualTo(17);
        assertThat(amir.until(TODAY).getYears()).isEqualTo(19);
    }

    @Test
    void noPlaceBeginsInThePast() {
        var july = SchoolYear.seenFrom(LocalDate.of(2027, 7, 1));

        assertThat(year.autumn()).isEqualTo(2027);
        assertThat(july.autumn()).isEqualTo(2028);
    }

    @Test
    void mostArePublishedAndEveryStageIsThere() {
        var stages = DemoCandidate.all(year).stream()
                .collect(Collectors.groupingBy(DemoCandidate::stage, Collectors.counting()));

        assertThat(stages.keySet()).containsExactlyInAnyOrder(Stage.values());
        assertThat(stages.get(Stage.PUBLISHED)).isGreaterThan(100);
    }

    @Test
    void tradesAndPostalCodesAreThoseTheProjectShips() throws IOException {
        var trades = slugs(reference("laerefag.csv", 2));
        var codes = reference("postnummer.csv", 0);

        assertThat(trades)
                .containsAll(Stream.of(Industry.values())
                        .flatMap(industry -> industry.trades().stream())
                        .toList());
        assertThat(trades)
                .containsAll(DemoEmployer.all().stream()
                        .flatMap(employer -> employer.trades().stream())
                        .toList());
        assertThat(DemoCandidate.all(year))
                .allSatisfy(candidate -> assertThat(codes)
                        .contains(String.valueOf(candidate.registration().get("postalCode"))));
        assertThat(DemoEmployer.all())
                .allSatisfy(employer -> assertThat(codes)
                        .containsAll(employer.units().stream()
                                .map(DemoEmployer.Unit::postalCode)
                                .toList()));
    }

    private static Set<String> reference(String file, int column) throws IOException {
        try (var lines = Files.lines(Path.of("../reference").resolve(file))) {
            return lines.skip(1).map(line -> line.split(";", -1)[column]).collect(Collectors.toSet());
        }
    }

    private static Set<String> slugs(Set<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replace("å", "a")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""))
                .collect(Collectors.toSet());
    }
}
