package no.larvik.laereplass.chassis.imports.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.operation.ImportLog;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.Limits;
import no.larvik.laereplass.chassis.tables.Table;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine of imports on a service that knows books, over a real store. Pieces are three rows, so many are needed. */
@ExtendWith(EmbeddedInfra.class)
@SpringBootTest(
        properties = {
            "spring.config.import=classpath:chassis.yaml",
            "laereplass.service=candidate-service",
            "laereplass.imports.path=/api/imports",
            "laereplass.imports.piece=3",
            "laereplass.imports.lease=2s",
            "spring.mongodb.uri=${MONGODB_URI}/library"
        },
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
class ImportsTest {

    private static final Caller NORA = TestTokens.staff("demo-nora", "OPPFOLGINGSTJENESTEN");
    private static final Caller JONAS = TestTokens.staff("demo-jonas", "NAV");
    private static final Caller KARI = TestTokens.candidate("demo-kari");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEN = "Boknummer;Tittel;Antall\n"
            + IntStream.rangeClosed(1, 10)
                    .mapToObj(n -> "%s-" + n + ";Bok " + n + ";" + n)
                    .collect(Collectors.joining("\n"));

    @Autowired
    MockMvcTester http;

    @Autowired
    MongoDatabase store;

    @Autowired
    ImportLog log;

    @Autowired
    Misfortune misfortune;

    private String run = "";

    @BeforeAll
    static void keys() {
        TestTokens.install();
    }

    @BeforeEach
    void freshNumbers() {
        run = UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void aFileIsUploadedTriedAppliedAndUndoneToTheByte() {
        var before = bytesOfBooks();
        var upload = upload("books", TEN.replace("%s", run));
        assertThat(upload.path("state").asString()).isEqualTo("UPLOADED");
        assertThat(upload.path("columns").toString()).isEqualTo("{\"number\":0,\"title\":1,\"copies\":2}");
        assertThat(upload.path("sample").get(0).toString()).isEqualTo("[\"" + run + "-1\",\"Bok 1\",\"1\"]");

        var checked = checked("books", upload);
        assertThat(checked.path("expected").toString())
                .isEqualTo("{\"created\":10,\"changed\":0,\"unchanged\":0,\"skipped\":0,\"refused\":0}");
        assertThat(bytesOfBooks()).isEqualTo(before);

        var applied = applied("books", checked, "ALL_OR_NOTHING");
        assertThat(applied.path("state").asString()).isEqualTo("APPLIED");
        assertThat(applied.path("result").path("created").asInt()).isEqualTo(10);
        assertThat(lines("books", applied, "")).hasSize(10).allMatch(line -> line.matches("\\d+ CREATED .{36}"));
        assertThat(bytesOfBooks()).hasSize(before.size() + 10);

        assertThat(log.newest(NORA.municipality(), 1)).satisfiesExactly(newest -> {
            assertThat(newest.kind()).isEqualTo("books");
            assertThat(newest.state()).isEqualTo("APPLIED");
            assertThat(newest.rows()).isEqualTo(10);
            assertThat(newest.refused()).isZero();
            assertThat(newest.endedAt()).isNotNull();
            assertThat(newest.toString()).doesNotContain("demo-nora", "csv", run);
        });
        assertThat(log.newest("0301", 1)).isEmpty();

        var undone = undone("books", applied);
        assertThat(undone.path("undone").asInt()).isEqualTo(10);
        assertThat(undone.path("kept").asInt()).isZero();
        assertThat(bytesOfBooks()).isEqualTo(before);
    }

    @Test
    void whatARowChangedIsPutBackAsItWasThoughTwoRowsSpokeOfTheSame() {
        apply("books", TEN.replace("%s", run));
        var before = bytesOfBooks();

        var applied = apply("copies", "ISBN;Antall\n%s-1;11\n%s-2;2\n%s-1;12\n%s-3;13".replace("%s", run));

        assertThat(applied.path("result").toString())
                .isEqualTo("{\"created\":0,\"changed\":3,\"unchanged\":1,\"skipped\":0,\"refused\":0}");
        assertThat(copiesOf("1")).isEqualTo(12);
        assertThat(undone("copies", applied).path("undone").asInt()).isEqualTo(2);
        assertThat(bytesOfBooks()).isEqualTo(before);
    }

    @Test
    void whatSomebodyHasChangedSinceIsLeftToThemAndTold() {
        var applied = apply("books", TEN.replace("%s", run));
        var copies = apply("copies", "ISBN;Antall\n%s-4;40".replace("%s", run));

        var undone = undone("books", applied);

        assertThat(undone.path("undone").asInt()).isEqualTo(9);
        assertThat(undone.path("kept").asInt()).isEqualTo(1);
        assertThat(raw("books", undone)
                        .path("items")
                        .valueStream()
                        .filter(line -> line.path("kept").asBoolean()))
                .singleElement()
                .matches(line -> line.path("row").asInt() == 5);
        assertThat(copiesOf("4")).isEqualTo(40);
        assertThat(undone("copies", copies).path("kept").asInt()).isZero();
    }

    @Test
    void goodRowsGoInAndTheOthersComeBackWithWhatToMend() {
        var upload = upload(
                "books",
                "Hylle;Boknummer;Tittel;Antall\nA;%s-1;Bok 1;1\nB;;=Bok 2;to\nC;%s-1;Bok 3;3\nD;%s-4;Bok 4;4;5\nE;%s-5;Bok 5\n"
                        .replace("%s", run));
        var checked = checked("books", upload);

        assertThat(checked.path("expected").path("refused").asInt()).isEqualTo(3);
        assertThat(lines("books", checked, "&outcome=REFUSED"))
                .containsExactly(
                        "3 REFUSED Boknummer '' required: Fyll ut dette feltet."
                                + " Antall 'to' import-not-a-number: Skriv et helt tall.",
                        "4 REFUSED import-same-as-row: Det samme står i rad 2. Behold en av dem.",
                        "5 REFUSED import-too-many-cells: Raden har flere celler enn overskriftene."
                                + " Se etter et skilletegn for mye.");
        assertThat(apply("books", checked, "ALL_OR_NOTHING")).hasStatus(422);
        var applied = applied("books", checked, "GOOD_ROWS");
        assertThat(applied.path("result").toString())
                .isEqualTo("{\"created\":2,\"changed\":0,\"unchanged\":0,\"skipped\":0,\"refused\":3}");

        for (var format : List.of("csv", "xlsx")) {
            try (var table = Table.open(corrections("books", applied, format), Limits.USUAL)) {
                assertThat(table.headings())
                        .containsExactly("Hylle", "Boknummer", "Tittel", "Antall", "Hva som må rettes");
                assertThat(table.next().cells())
                        .containsExactly(
                                "B",
                                "",
                                "=Bok 2",
                                "to",
                                "Boknummer: Fyll ut dette feltet. Antall: Skriv et helt tall.");
                assertThat(table.next().cell(4)).isEqualTo("Det samme står i rad 2. Behold en av dem.");
                assertThat(table.next().cell(0)).isEqualTo("D");
                assertThat(table.hasNext()).isFalse();
            }
        }
    }

    @Test
    void aMendedFileIsUnderstoodWithItsExtraColumn() {
        var upload = upload("books", "Boknummer;Tittel;Hva som må rettes\n%s-1;Bok;Antall: rett\n".replace("%s", run));

        assertThat(upload.path("columns").toString()).isEqualTo("{\"number\":0,\"title\":1}");
        assertThat(checked("books", upload).path("expected").path("created").asInt())
                .isEqualTo(1);
    }

    @Test
    void whenARowIsRefusedAfterAllAllOrNothingLeavesNothing() {
        var before = bytesOfBooks();
        var table = TEN.replace("%s", run) + "\n" + run + "-11;Forbudt;1\n" + run + "-12;Bok 12;1";
        var checked = checked("books", upload("books", table));
        assertThat(checked.path("expected").path("refused").asInt()).isZero();

        var ended = ended("books", apply("books", checked, "ALL_OR_NOTHING"));

        assertThat(ended.path("state").asString()).isEqualTo("UNDONE");
        assertThat(ended.path("problem").path("code").asString()).isEqualTo("import-turned");
        assertThat(ended.path("result").path("refused").asInt()).isEqualTo(1);
        assertThat(bytesOfBooks()).isEqualTo(before);
    }

    @Test
    void aRowThatFailsUnexpectedlyIsRefusedAndTheRestGoesIn() {
        var applied = apply("books", "ISBN;Tittel\n%s-1;Umulig\n%s-2;Bok".replace("%s", run));

        assertThat(applied.path("result").path("created").asInt()).isEqualTo(1);
        assertThat(lines("books", applied, "&outcome=REFUSED"))
                .singleElement()
                .asString()
                .contains("import-unexpected");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "4, 2", "7, 3", "9, 1"})
    void aStoreThatIsAwayInTheMiddleCostsTimeAndNeitherLosesNorDoublesARow(int after, int times) {
        var checked = checked("books", upload("books", TEN.replace("%s", run)));
        misfortune.afterRows(after, times);

        var applied = applied("books", checked, "ALL_OR_NOTHING");

        assertThat(misfortune.strikesLeft()).isLessThan(1);
        assertThat(applied.path("result").path("created").asInt()).isEqualTo(10);
        assertThat(numbersOf(run)).hasSize(10).doesNotHaveDuplicates();
        assertThat(undone("books", applied).path("undone").asInt()).isEqualTo(10);
        assertThat(numbersOf(run)).isEmpty();
    }

    @Test
    void whatADeadWorkerHeldIsTakenOverWhenItsTimeIsUp() {
        var checked = checked("books", upload("books", TEN.replace("%s", run)));
        var held = new Document("worker", "dead")
                .append("until", Date.from(Instant.now().plusSeconds(2)));
        store.getCollection("imports")
                .updateOne(
                        Filters.eq("_id", checked.path("id").asString()),
                        new Document(
                                "$set",
                                new Document("state", "APPLYING")
                                        .append("choice", "ALL_OR_NOTHING")
                                        .append("next", 0)
                                        .append("held", held)));

        assertThat(ended("books", checked).path("result").path("created").asInt())
                .isEqualTo(10);
    }

    @Test
    void theColumnsOfTheLastTimeAreProposedAgain() {
        var first = upload("books", "Kode;Hva;x\n%s-1;Bok;1\n".replace("%s", run), JONAS);
        assertThat(first.path("columns").toString()).isEqualTo("{}");
        assertThat(put(
                        "/books/" + first.path("id").asString() + "/columns",
                        first,
                        "{\"columns\":{\"number\":0}}",
                        JONAS))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/columns/title");
        var chosen = put(
                "/books/" + first.path("id").asString() + "/columns",
                first,
                "{\"columns\":{\"number\":0,\"title\":1}}",
                JONAS);
        assertThat(chosen).hasStatus(202);

        assertThat(upload("books", "KODE;hva\n%s-2;Bok\n".replace("%s", run), JONAS)
                        .path("columns")
                        .toString())
                .isEqualTo("{\"number\":0,\"title\":1}");
        assertThat(upload("books", "KODE;hva\n%s-2;Bok\n".replace("%s", run))
                        .path("columns")
                        .toString())
                .isEqualTo("{}");
    }

    @Test
    void anImportIsItsOwnersAlone() {
        var upload = upload("books", TEN.replace("%s", run));
        var path = "/api/imports/books/" + upload.path("id").asString();

        assertThat(get(path, NORA)).hasStatus(200);
        assertThat(get(path, JONAS)).hasStatus(404);
        assertThat(get(path.replace("books", "copies"), NORA)).hasStatus(404);
        assertThat(get(path, KARI)).hasStatus(403);
        assertThat(get("/api/imports/unicorns", NORA)).hasStatus(404);
        assertThat(post("/api/imports/books", "text/csv", TEN.getBytes(StandardCharsets.UTF_8), KARI))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/csv, 422, table-empty, Filen er tom",
        "Boknummer;Tittel, text/csv, 422, table-no-rows, Filen har bare overskrifter",
        "{}, text/csv, 422, table-unreadable, Filen er ikke en tabell",
        "a, application/json, 415, unsupported-media-type, Ukjent format"
    })
    void aFileThatIsNoTableLeavesNothingBehind(String content, String type, int status, String code, String title) {
        var pieces = store.getCollection("import_pieces").countDocuments();

        var answer = post("/api/imports/books", type, content.getBytes(StandardCharsets.UTF_8), NORA);

        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(title);
        assertThat(store.getCollection("import_pieces").countDocuments()).isEqualTo(pieces);
    }

    @Test
    void aTableThatBreaksOffHalfWayLeavesNothingBehind() {
        var pieces = store.getCollection("import_pieces").countDocuments();

        var answer =
                post("/api/imports/books", "text/csv", (TEN + "\nx;\"open").getBytes(StandardCharsets.UTF_8), NORA);

        assertThat(answer).hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("table-broken-quotes");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("rad 12");
        assertThat(store.getCollection("import_pieces").countDocuments()).isEqualTo(pieces);
    }

    @Test
    void whatWasDecidedOnAnOlderSightIsNotDone() {
        var upload = upload("books", TEN.replace("%s", run));
        checked("books", upload);

        assertThat(put("/books/" + upload.path("id").asString() + "/columns", upload, "{\"columns\":{}}", NORA))
                .hasStatus(412);
        assertThat(put(
                        "/books/" + upload.path("id").asString() + "/application",
                        upload,
                        "{\"choice\":\"GOOD_ROWS\"}",
                        NORA))
                .hasStatus(412);
    }

    @Test
    void whatWasTakenInIsNotKeptAsRowsAndForgettingLeavesNothing() {
        var applied = apply("books", TEN.replace("%s", run));
        var id = applied.path("id").asString();
        assertThat(store.getCollection("import_pieces").find(Filters.eq("import", id)))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.toJson()).doesNotContain("Bok 1"));

        assertThat(http.delete().uri("/api/imports/books/" + id).header("Authorization", bearer(NORA)))
                .hasStatus(204);

        assertThat(store.getCollection("import_pieces").countDocuments(Filters.eq("import", id)))
                .isZero();
        assertThat(get("/api/imports/books/" + id, NORA)).hasStatus(404);
    }

    @Test
    void anUploadRepeatedUnderItsKeyIsOneUpload() {
        var key = UUID.randomUUID().toString();
        var first = repeatable(key, TEN.replace("%s", run));
        var second = repeatable(key, TEN.replace("%s", run));

        assertThat(body(second).path("id").asString())
                .isEqualTo(body(first).path("id").asString());
    }

    private MvcTestResult repeatable(String key, String table) {
        return http.post()
                .uri("/api/imports/books")
                .header("Authorization", bearer(NORA))
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .content(table.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private JsonNode apply(String kind, String table) {
        return applied(kind, checked(kind, upload(kind, table)), "GOOD_ROWS");
    }

    private JsonNode upload(String kind, String table) {
        return upload(kind, table, NORA);
    }

    private JsonNode upload(String kind, String table, Caller caller) {
        var answer = post("/api/imports/" + kind, "text/csv", table.getBytes(StandardCharsets.UTF_8), caller);
        assertThat(answer).hasStatus(201);
        return body(answer);
    }

    private JsonNode checked(String kind, JsonNode upload) {
        var columns = "{\"columns\":" + upload.path("columns") + "}";
        var answer = put("/" + kind + "/" + upload.path("id").asString() + "/columns", upload, columns, NORA);
        assertThat(answer).hasStatus(202);
        return ended(kind, body(answer));
    }

    private MvcTestResult apply(String kind, JsonNode checked, String choice) {
        var path = "/" + kind + "/" + checked.path("id").asString() + "/application";
        return put(path, checked, "{\"choice\":\"" + choice + "\"}", NORA);
    }

    private JsonNode applied(String kind, JsonNode checked, String choice) {
        var answer = apply(kind, checked, choice);
        assertThat(answer).hasStatus(202);
        return ended(kind, body(answer));
    }

    private JsonNode undone(String kind, JsonNode applied) {
        var answer = http.delete()
                .uri("/api/imports/" + kind + "/" + applied.path("id").asString() + "/application")
                .header("Authorization", bearer(NORA))
                .exchange();
        assertThat(answer).hasStatus(202);
        return ended(kind, body(answer));
    }

    private JsonNode ended(String kind, MvcTestResult accepted) {
        assertThat(accepted).hasStatus(202);
        return ended(kind, body(accepted));
    }

    private JsonNode ended(String kind, JsonNode begun) {
        var path = "/api/imports/" + kind + "/" + begun.path("id").asString();
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> body(get(path, NORA)),
                        job -> !job.path("state").asString().endsWith("ING"));
    }

    private JsonNode raw(String kind, JsonNode job) {
        return body(get("/api/imports/" + kind + "/" + job.path("id").asString() + "/lines?limit=100", NORA));
    }

    /** Row, outcome, reference, and heading, cell, code and sentence of each flaw; read in pages of four. */
    private List<String> lines(String kind, JsonNode job, String only) {
        var lines = new ArrayList<String>();
        var path = "/api/imports/" + kind + "/" + job.path("id").asString() + "/lines?limit=4" + only;
        for (@Nullable String cursor = "0"; cursor != null; ) {
            var page = body(get(path + "&cursor=" + cursor, NORA));
            page.path("items").forEach(line -> lines.add(words(line)));
            cursor = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return lines;
    }

    private static String words(JsonNode line) {
        var words = new ArrayList<String>(
                List.of(line.path("row").asString(), line.path("outcome").asString()));
        if (!line.path("reference").isNull()) words.add(line.path("reference").asString());
        line.path("flaws")
                .forEach(flaw -> words.add((flaw.path("heading").isNull()
                                ? ""
                                : flaw.path("heading").asString() + " '"
                                        + flaw.path("value").asString() + "' ")
                        + flaw.path("code").asString() + ": "
                        + flaw.path("detail").asString()));
        return String.join(" ", words);
    }

    private byte[] corrections(String kind, JsonNode job, String format) {
        var answer =
                get("/api/imports/" + kind + "/" + job.path("id").asString() + "/corrections?format=" + format, NORA);
        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("rett-disse-radene." + format);
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> bytesOfBooks() {
        return store.getCollection("books")
                .find(Filters.exists("del", false))
                .map(book ->
                        book.getString("_id") + book.get("st", Document.class).toJson())
                .into(new ArrayList<>());
    }

    private List<String> numbersOf(String beginning) {
        return store
                .getCollection("books")
                .find(Filters.exists("del", false))
                .map(book -> book.get("st", Document.class).getString("number"))
                .into(new ArrayList<>())
                .stream()
                .filter(number -> number.startsWith(beginning))
                .toList();
    }

    private int copiesOf(String number) {
        var book = store.getCollection("books")
                .find(Filters.eq("st.number", run + "-" + number))
                .first();
        return Objects.requireNonNull(book).get("st", Document.class).getInteger("copies");
    }

    private MvcTestResult get(String path, Caller caller) {
        return http.get().uri(path).header("Authorization", bearer(caller)).exchange();
    }

    private MvcTestResult post(String path, String type, byte[] content, Caller caller) {
        return http.post()
                .uri(path)
                .header("Authorization", bearer(caller))
                .contentType(type)
                .content(content)
                .exchange();
    }

    private MvcTestResult put(String path, JsonNode seen, String json, Caller caller) {
        return http.put()
                .uri("/api/imports" + path)
                .header("Authorization", bearer(caller))
                .header("If-Match", "\"" + seen.path("version").asString() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String bearer(Caller caller) {
        return TestTokens.bearer(caller, "candidate-service");
    }

    private static JsonNode body(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
