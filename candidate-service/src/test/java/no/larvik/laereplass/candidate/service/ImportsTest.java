package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.fixtures.ImportClient;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Outcome;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.chassis.store.Command;
import no.larvik.laereplass.chassis.store.CurrentCommand;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Each file in {@code src/test/resources/imports}, brought in through the API: what is told stands beside it, line by
 * line, and undoing leaves the store as it was, byte for byte. {@code -Dreceipts.write} writes what is told. A number in
 * brackets is a day, counted from today.
 */
class ImportsTest extends ServiceTest {

    private static final Path FILES = Path.of("src/test/resources/imports");
    private static final Path TABLES = Path.of("../service-chassis/src/test/resources/tables");
    private static final Pattern DAY = Pattern.compile("\\[(-?[0-9]+)]");

    @Autowired
    private MongoDatabase store;

    @Autowired
    private List<Importer> importers;

    @BeforeEach
    void somebodyIsHereAndSomebodyWaits() {
        if (as(NORA).get("/api/v1/candidates?text=Kjentine")
                .body()
                .path("items")
                .isEmpty())
            as(NORA).post("/api/v1/candidates", somebody("Kjentine", "Fra Før", "2008-05-05", "41238888"));
        if (!as(NORA).get("/api/v1/referrals?waiting=true&limit=100")
                .response()
                .body()
                .contains("venter@demo.invalid")) {
            var body = somebody("Venter", "Allerede", "2008-06-06", "41238877")
                    .replaceFirst("}\\s*$", """
                    , "agreed": {"how": "PHONE", "at": "%s"}}""".formatted(java.time.Instant.now()));
            assertThat(as(NORA).post("/api/v1/referrals", body).status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsToldIsWrittenBesideTheFileAndUndoingLeavesNoTrace(Path file) throws IOException {
        var kind = file.getName(file.getNameCount() - 2).toString();
        var before = state();
        var client = client(NORA, "nb");

        var receipt = client.receipt(kind, String.valueOf(file.getFileName()), dated(file));

        var written = Path.of(file + ".receipt");
        if (System.getProperty("receipts.write") != null) Files.write(written, undated(receipt));
        assertThat(undated(receipt)).isEqualTo(Files.readAllLines(written));
        if (!receipt.getLast().matches("(?s)4[0-9]{2} [a-z].*")) {
            var undone = client.undone(kind, client.newest(kind));
            assertThat(undone.path("kept").asInt()).isZero();
        }
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
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(files().filter(file -> file.getFileName().toString().startsWith("bad")))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"bomb.xlsx, table-unpacks-too-large", "million-cells.xlsx, table-too-many-rows"})
    void whatIsTooMuchEndsWithASentence(String file, String code) throws IOException {
        var answer = client(NORA, "nb").upload("candidates", file, Files.readAllBytes(TABLES.resolve(file)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(ImportClient.body(answer).path("code").asString()).isEqualTo(code);
    }

    @Test
    void listsOfPeopleAreForStaffAlone() throws IOException {
        for (var kind : List.of("candidates", "referrals"))
            for (var other : List.of(ROLF, aYoungPerson(), IDA)) {
                var file = "A;B\n1;2\n".getBytes(StandardCharsets.UTF_8);
                assertThat(client(other, "nb").upload(kind, "fil.csv", file).statusCode())
                        .isEqualTo(403);
                assertThat(as(other)
                                .get("/api/v1/candidates/exports/candidates")
                                .status())
                        .isEqualTo(403);
            }
        assertThat(as(aYoungPerson())
                        .get("/api/v1/candidates/exports/referrals")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anImportIsNobodyElsesBusiness() throws IOException {
        var id = uploaded("candidates/good-comma-bom.csv").path("id").asString();

        assertThat(client(JONAS, "nb").get("/candidates/" + id).statusCode()).isEqualTo(404);
        assertThat(client(NORA, "nb").get("/referrals/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aCaseThatWasWrittenInSinceStays() throws IOException {
        var client = client(NORA, "nb");
        var applied = taken("good-tab-latin1.csv");
        var line = client.lines("candidates", applied).getFirst();
        var id = line.path("reference").asString();
        assertThat(as(NORA).post(path(id, "/notes"), "{\"text\": \"Ringte i dag\", \"readable\": true}")
                        .status())
                .isEqualTo(201);

        var undone = client.undone("candidates", applied);

        assertThat(undone.path("kept").asInt()).isEqualTo(1);
        assertThat(as(NORA).get(path(id, "")).status()).isEqualTo(200);
        assertThat(as(NORA).delete(path(id, "")).status()).isEqualTo(204);
    }

    @Test
    void whoCameBetweenTheTrialAndTheImportIsToldAndNotTakenInTwice() throws IOException {
        var client = client(NORA, "nb");
        var checked = client.checked("candidates", uploaded("candidates/good-tab-latin1.csv"));
        assertThat(checked.path("expected").path("created").asInt()).isEqualTo(1);
        var came = as(NORA).post("/api/v1/candidates", somebody("Bjørn", "Ærlig", "2009-03-19", "41234006"))
                .text("id");

        var applied = client.applied("candidates", checked, "GOOD_ROWS");

        assertThat(applied.path("result").path("skipped").asInt()).isEqualTo(1);
        var line = client.lines("candidates", applied).getFirst();
        assertThat(line.path("note").path("code").asString()).isEqualTo("import-case-since");
        assertThat(line.path("reference").asString()).isEqualTo(came);
        assertThat(as(NORA).delete(path(came, "")).status()).isEqualTo(204);
    }

    @Test
    void aRowThatIsAppliedAgainAfterACrashIsItselfAndNobodyAlike() {
        var row = new ImportRow(
                2,
                Map.of(
                        "firstName",
                        "Gjentatt",
                        "lastName",
                        "Rad",
                        "birthDate",
                        "2009-03-20",
                        "phone",
                        "41234007",
                        "email",
                        "gjentatt@demo.invalid",
                        "postalCode",
                        "3256",
                        "agreedAt",
                        today().toString(),
                        "agreedHow",
                        "papir"));
        for (var importer : importers) {
            var command = new Command("import:again:" + importer.kind(), "row");
            var first = applied(importer, command, row);
            var second = applied(importer, command, row);

            assertThat(first.outcome()).as(importer.kind()).isEqualTo(Outcome.CREATED);
            assertThat(second.outcome()).isEqualTo(Outcome.CREATED);
            assertThat(second.reference()).isEqualTo(first.reference());
            var effect = new Effect(2, String.valueOf(second.reference()), null, second.mark());
            CurrentCaller.acting(NORA, () -> importer.undo(NORA, effect));
        }
    }

    private static Judgement applied(Importer importer, Command command, ImportRow row) {
        var made = new ArrayList<Judgement>();
        CurrentCaller.acting(
                NORA,
                () -> made.add(
                        CurrentCommand.run(command, () -> importer.begin(NORA).apply(row))));
        return made.getFirst();
    }

    @Test
    void theReasonAndTheYesAreKeptWithTheCase() throws IOException {
        var client = client(NORA, "nb");
        var older = taken("good-age-reason.csv");
        var cases = client.lines("candidates", older);
        assertThat(reason(cases.get(0))).isEqualTo("Fullfører fagbrev etter permisjon");
        assertThat(reason(cases.get(1))).isEqualTo("null");
        client.undone("candidates", older);

        var agreed = taken("good-agreed.csv");
        var first = client.lines("candidates", agreed).getFirst();
        var consent = as(NORA).get(path(first.path("reference").asString(), ""))
                .body()
                .path("consents")
                .path("matching");
        assertThat(consent.path("given").asBoolean()).isTrue();
        assertThat(consent.path("onBehalf").path("how").asString()).isEqualTo("PHONE");
        client.undone("candidates", agreed);
    }

    @Test
    void aListThatGoesOutComesInAgainAndHoldsNoFormula() throws IOException {
        var named = somebody("=CMD()", "Formelkanari", "2008-07-07", "41237777");
        var eva = TestTokens.staff("eva-export", "NAV");
        var id = as(eva).post("/api/v1/candidates", named).text("id");

        var file = as(eva).bytes("/api/v1/candidates/exports/candidates?format=csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("saker.csv");
        var text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text).contains("Formelkanari").doesNotContain("\n=CMD").doesNotContain(";=CMD");
        var upload = ImportClient.body(client(eva, "nb").upload("candidates", "saker.csv", file.body()));
        var checked = client(eva, "nb").checked("candidates", upload);
        assertThat(checked.path("expected").path("skipped").asInt()).isEqualTo(1);
        var excel = as(NORA).bytes("/api/v1/candidates/exports/referrals?format=xlsx");
        assertThat(excel.statusCode()).isEqualTo(200);
        assertThat(excel.body()).startsWith('P', 'K');
        assertThat(as(eva).delete(path(id, "")).status()).isEqualTo(204);
    }

    private JsonNode uploaded(String file) throws IOException {
        var path = FILES.resolve(file);
        var kind = path.getName(path.getNameCount() - 2).toString();
        return ImportClient.body(client(NORA, "nb").upload(kind, file, dated(path)));
    }

    private JsonNode taken(String file) throws IOException {
        var client = client(NORA, "nb");
        return client.applied("candidates", client.checked("candidates", uploaded("candidates/" + file)), "GOOD_ROWS");
    }

    private String reason(JsonNode line) {
        return as(NORA).get(path(line.path("reference").asString(), ""))
                .body()
                .path("programme")
                .path("ageReason")
                .asString("null");
    }

    private static String somebody(String first, String last, String born, String phone) {
        return """
                {"firstName": "%s", "lastName": "%s", "birthDate": "%s", "phone": "%s",
                 "email": "%s@demo.invalid", "postalCode": "3256", "language": "nb"}""".formatted(
                        first,
                        last,
                        born,
                        phone,
                        first.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    /** Days are written into the file; what is no text holds none. */
    private static byte[] dated(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".csv")) return bytes;
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var dated = DAY.matcher(text)
                .replaceAll(found ->
                        today().plusDays(Long.parseLong(found.group(1))).toString())
                .replace("[age14]", today().minusYears(14).minusDays(1).toString());
        return dated.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Days near today differ from run to run, so receipts say so many days instead. */
    private static List<String> undated(List<String> receipt) {
        return receipt.stream()
                .map(line -> {
                    var plain = line;
                    for (var days : List.of(-800, -20, -10, -5, -3, -2, -1, 3))
                        plain = plain.replace(
                                today().plusDays(days).format(DateTimeFormatter.ISO_DATE), "[" + days + "]");
                    return plain;
                })
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    /** Everything that lives, to the byte: what was announced and how often it was written is another matter. */
    private List<String> state() {
        var all = new ArrayList<String>();
        store.getCollection("candidates")
                .find(Filters.exists("del", false))
                .forEach(each -> all.add(
                        each.getString("_id") + each.get("st", Document.class).toJson()));
        for (var collection : List.of("referrals", "notes", "documents", "looks"))
            store.getCollection(collection).find().forEach(each -> all.add(each.toJson()));
        return all.stream().sorted().toList();
    }

    private ImportClient client(Caller caller, String language) {
        return new ImportClient(
                "http://127.0.0.1:" + port + "/api/v1/candidates/imports",
                () -> TestTokens.bearer(caller, "candidate-service"),
                language);
    }
}
