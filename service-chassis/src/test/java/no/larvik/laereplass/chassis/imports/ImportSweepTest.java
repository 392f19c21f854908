package no.larvik.laereplass.chassis.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.tables.Shape;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows hold what people wrote: they go when nobody needs them any more. */
@ExtendWith(EmbeddedInfra.class)
class ImportSweepTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final ImportSettings SETTINGS =
            new ImportSettings(200, 8, Duration.ofSeconds(30), Duration.ofDays(7), Duration.ofDays(30));

    private final ImportJobs jobs = new ImportJobs(EmbeddedInfra.database());
    private final Pieces pieces = new Pieces(EmbeddedInfra.database());

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("imports").deleteMany(new org.bson.Document());
        EmbeddedInfra.database().getCollection("import_pieces").deleteMany(new org.bson.Document());
    }

    @Test
    void anUploadNobodyAppliedGoesAfterAWeek() {
        var waiting = uploaded(NOW);

        sweepAfter(Duration.ofDays(6));
        assertThat(jobs.find(waiting.id())).isPresent();

        sweepAfter(Duration.ofDays(8));
        assertThat(jobs.find(waiting.id())).isEmpty();
        assertThat(pieces.imports()).isEmpty();
    }

    @Test
    void refusedRowsGoAfterAWeekAndTheReceiptAfterAMonth() {
        var applied = jobs.put(uploaded(NOW)
                        .applying(ImportChoice.GOOD_ROWS, TestTokens.staff("nora", "OT"))
                        .applied(Tally.NOTHING, NOW))
                .orElseThrow();

        sweepAfter(Duration.ofDays(8));
        assertThat(jobs.find(applied.id())).isPresent();
        assertThat(pieces.get(applied.id(), 0).rows()).isEmpty();

        sweepAfter(Duration.ofDays(31));
        assertThat(jobs.find(applied.id())).isEmpty();
        assertThat(pieces.imports()).isEmpty();
    }

    @Test
    void whatIsUnderWayIsLeftAlone() {
        var working = jobs.put(uploaded(NOW).checking(Map.of(), TestTokens.staff("nora", "OT")))
                .orElseThrow();

        sweepAfter(Duration.ofDays(60));

        assertThat(jobs.find(working.id())).isPresent();
        assertThat(pieces.get(working.id(), 0).rows()).hasSize(1);
    }

    @Test
    void piecesOfAnUploadThatWasCutShortGo() {
        pieces.add(Piece.of(UuidCreator.getTimeOrderedEpoch().toString(), 0, List.of(row())));

        new ImportSweep(jobs, pieces, SETTINGS, InstantSource.system()).forget();
        assertThat(pieces.imports()).hasSize(1);

        new ImportSweep(jobs, pieces, SETTINGS, () -> Instant.now().plus(Duration.ofHours(2))).forget();
        assertThat(pieces.imports()).isEmpty();
    }

    private void sweepAfter(Duration time) {
        new ImportSweep(jobs, pieces, SETTINGS, InstantSource.fixed(NOW.plus(time))).forget();
    }

    private ImportJob uploaded(Instant when) {
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        pieces.add(Piece.of(id, 0, List.of(row())));
        var source = new Source("liste.csv", new Shape("CSV", "UTF-8", ";", null), List.of("Navn"), 1, 1);
        return jobs.add(ImportJob.uploaded(id, "books", TestTokens.staff("nora", "OT"), source, Map.of(), when));
    }

    private static TableRow row() {
        return new TableRow(2, List.of("Kåre"));
    }
}
