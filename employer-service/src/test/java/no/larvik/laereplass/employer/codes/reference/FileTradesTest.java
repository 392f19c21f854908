package no.larvik.laereplass.employer.codes.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.employer.codes.NorwegianOrder;
import no.larvik.laereplass.employer.codes.Trade;
import org.junit.jupiter.api.Test;

class FileTradesTest {

    static final Path SEED = Path.of("../deploy/reference");
    static final Path ALL_OF_NORWAY = Path.of("../../shared/data");

    private final FileTrades trades = new FileTrades(new ReferenceFiles(List.of(SEED)));

    @Test
    void theSeedListReachesAllTenProgrammes() {
        assertThat(trades.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(trades.all().stream().map(Trade::programme).distinct()).hasSize(10);
    }

    @Test
    void tradesComeInNorwegianOrder() {
        assertThat(trades.all().stream().map(Trade::name).toList()).isSortedAccordingTo(NorwegianOrder.comparator());
    }

    @Test
    void aTradeWithoutGrepCodeHasNone() {
        assertThat(trades.find("kokkfaget"))
                .hasValueSatisfying(trade -> assertThat(trade.grepCode()).isNull());
        assertThat(trades.find("tomrerfaget"))
                .hasValueSatisfying(trade -> assertThat(trade.grepCode()).isEqualTo("BATMF3----"));
    }

    @Test
    void neighboursAreNeighboursBothWaysFromTheirDate() {
        var today = LocalDate.of(2026, 11, 21);

        assertThat(trades.neighbours("tomrerfaget", today))
                .extracting(Trade::slug)
                .contains("snekkerfaget");
        assertThat(trades.neighbours("snekkerfaget", today))
                .extracting(Trade::slug)
                .contains("tomrerfaget");
        assertThat(trades.neighbours("tomrerfaget", LocalDate.of(2024, 7, 31))).isEmpty();
    }

    @Test
    void noTradeIsItsOwnNeighbourAndEveryNeighbourIsKnown() {
        var rows = new ReferenceFiles(List.of(SEED)).rows("nabofag.csv");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(40).allSatisfy(row -> {
            assertThat(row.get("trade")).isNotEqualTo(row.get("neighbour"));
            assertThat(trades.find(row.getOrDefault("trade", ""))).isPresent();
            assertThat(trades.find(row.getOrDefault("neighbour", ""))).isPresent();
        });
    }

    @Test
    void theWholeListOfNorwayHasTheSeedInIt() {
        assumeTrue(Files.isDirectory(ALL_OF_NORWAY), "the files of all Norway are not here");

        var all = new FileTrades(new ReferenceFiles(List.of(ALL_OF_NORWAY, SEED)));

        assertThat(all.all()).hasSize(182).containsAll(trades.all());
    }
}
