package no.larvik.laereplass.employer.codes.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.employer.codes.Place;
import org.junit.jupiter.api.Test;

class FilePlacesTest {

    private final FilePlaces places = at("2026-11-21T12:00:00Z");

    @Test
    void larvikHasTheNumberOfToday() {
        assertThat(places.at("3256")).map(Place::municipality).contains("3909");
        assertThat(places.at(" 3256 ")).isPresent();
    }

    @Test
    void beforeTheChangeItHadAnother() {
        assertThat(at("2023-12-31T12:00:00Z").at("3256"))
                .map(Place::municipality)
                .contains("3805");
    }

    @Test
    void placesAreFoundByTheBeginningOfCodeOrName() {
        assertThat(places.beginningWith("stav", 10)).extracting(Place::place).containsOnly("Stavern");
        assertThat(places.beginningWith("329", 3))
                .extracting(Place::postalCode)
                .containsExactly("3290", "3291", "3292");
        assertThat(places.beginningWith("{\"$ne\":null}", 10)).isEmpty();
    }

    @Test
    void aCodeNobodyHasIsNowhere() {
        assertThat(places.at("0000")).isEmpty();
    }

    @Test
    void allOfNorwayCanBeLoaded() {
        assumeTrue(Files.isDirectory(FileTradesTest.ALL_OF_NORWAY), "the files of all Norway are not here");

        var all = new FilePlaces(
                new ReferenceFiles(List.of(FileTradesTest.ALL_OF_NORWAY, FileTradesTest.SEED)), InstantSource.system());

        assertThat(all.at("0010")).map(Place::place).contains("Oslo");
        assertThat(all.beginningWith("", 10_000)).hasSize(5094);
    }

    private static FilePlaces at(String now) {
        return new FilePlaces(
                new ReferenceFiles(List.of(FileTradesTest.SEED)), InstantSource.fixed(Instant.parse(now)));
    }
}
