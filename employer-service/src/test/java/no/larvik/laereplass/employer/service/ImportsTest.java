package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.fixtures.ImportClient;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/**
 * Each file in {@code src/test/resources/imports}, brought in through the API: what is told stands beside it, line by
 * line, and undoing leaves the store as it was, byte for byte. {@code -Dreceipts.write} writes what is told.
 */
@RunningService
class ImportsTest {

    private static final Path FILES = Path.of("src/test/resources/imports");
    private static final Caller NORA = TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN");

    /** The day the files were written for. */
    @TestConfiguration
    static class ThatDay {

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase store;

    @BeforeEach
    void knownEmployers() {
        var nora = Api.as(port, NORA);
        for (var number : List.of("920000002", "920000010", "920000029")) {
            var registered = nora.post("/api/v1/employers", Bodies.employer(number));
            if (registered.status() != 201) continue;
            nora.post("/api/v1/employers/" + registered.id() + "/units", Bodies.unit());
            if (number.equals("920000002"))
                nora.put("/api/v1/employers/" + registered.id() + "/approvals/tomrerfaget", Bodies.approval());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsToldIsWrittenBesideTheFileAndUndoingLeavesNoTrace(Path file) throws IOException {
        var kind = file.getName(file.getNameCount() - 2).toString();
        var before = state();
        var client = as(NORA, "nb");

        var receipt = client.receipt(kind, file);

        var written = Path.of(file + ".receipt");
        if (System.getProperty("receipts.write") != null) Files.write(written, receipt);
        assertThat(receipt).isEqualTo(Files.readAllLines(written));
        if (receipt.getLast().matches("(?s)4[0-9]{2} [a-z].*")) {
            assertThat(state()).isEqualTo(before);
            return;
        }
        var undone = client.undone(kind, client.newest(kind));
        assertThat(undone.path("kept").asInt()).isZero();
        assertThat(state()).isEqualTo(before);
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(FILES)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".receipt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreFilesGoodAndBad() throws IOException {
        assertThat(files().filter(file -> file.getFileName().toString().startsWith("good")))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(files().filter(file -> file.getFileName().toString().startsWith("bad")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void onlyStaffRecordWhatTheCountyHasDecided() {
        var file = FILES.resolve("approvals/good-tab.csv");

        assertThat(as(TestTokens.employer("rolf", "920000010"), "nb")
                        .upload("approvals", file)
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(TestTokens.candidate("kari"), "nb")
                        .upload("approvals", file)
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(TestTokens.administrator("ida"), "nb").get("/approvals").statusCode())
                .isEqualTo(403);
        assertThat(as(NORA, "nb").upload("approvals", file).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsWrongIsToldInTheReadersLanguage() {
        var file = FILES.resolve("approvals/bad-only-headings.csv");

        assertThat(as(NORA, "en").receipt("approvals", file))
                .containsExactly("422 table-no-rows: The file has headings only."
                        + " There are no rows below the headings. Add at least one row.");
        assertThat(as(NORA, "nn").receipt("approvals", file))
                .containsExactly("422 table-no-rows: Fila har berre overskrifter."
                        + " Det er ingen rader under overskriftene. Legg til minst éi rad.");
    }

    @Test
    void anApprovalThatWasChangedSinceStays() {
        var nora = Api.as(port, NORA);
        var client = as(NORA, "nb");
        var employer = nora.get("/api/v1/employers?text=920000010")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        client.receipt("approvals", FILES.resolve("approvals/good-county-latin1.csv"));
        nora.put("/api/v1/employers/" + employer + "/approvals/helsearbeiderfaget", Bodies.approval());

        var undone = client.undone("approvals", client.newest("approvals"));

        assertThat(undone.path("kept").asInt()).isEqualTo(1);
        var approvals = nora.get("/api/v1/employers/" + employer).body().path("approvals");
        assertThat(approvals.valueStream().map(each -> each.path("trade").asString()))
                .containsExactly("helsearbeiderfaget", "kokkfaget");
        nora.delete("/api/v1/employers/" + employer + "/approvals/helsearbeiderfaget", null);
        nora.delete("/api/v1/employers/" + employer + "/approvals/kokkfaget", null);
    }

    /** Everything that lives, to the byte: what was announced and how often it was written is another matter. */
    private List<String> state() {
        var all = new ArrayList<String>();
        for (var collection : List.of("employers", "openings"))
            store.getCollection(collection)
                    .find(Filters.exists("del", false))
                    .forEach(each -> all.add(each.getString("_id")
                            + each.get("st", Document.class).toJson()));
        for (var collection : List.of("organisation_numbers", "job_ads"))
            store.getCollection(collection).find().forEach(each -> all.add(each.toJson()));
        return all.stream().sorted().toList();
    }

    private ImportClient as(Caller caller, String language) {
        return new ImportClient(
                "http://127.0.0.1:" + port + "/api/v1/employers/imports",
                () -> TestTokens.bearer(caller, "employer-service"),
                language);
    }
}
