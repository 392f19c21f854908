package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class BadInputTest extends ServiceTest {

    @Autowired
    MongoDatabase database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthDate  | "1980-01-01" | /birthDate  | age-needs-reason
            postalCode | "9999"       | /postalCode | unknown-postal-code
            phone      | "123"        | /phone      | not-a-phone
            email      | "kari"       | /email      | not-an-email
            language   | "se"         | /language   | unknown-language
            firstName  | ""           | /firstName  | required
            firstName  | null         | /firstName  | required
            """)
    void whatCannotBeRegisteredNamesTheField(String field, String value, String pointer, String code) {
        var before = cases();

        var answer = as(NORA).post("/api/v1/candidates", personWith(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.pointers()).containsExactly(pointer);
        assertThat(answer.body().path("errors").get(0).path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("errors").get(0).path("detail").asString())
                .isNotBlank();
        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName", "birthDate", "phone", "email", "postalCode", "language"})
    void aQueryInPlaceOfATextIsNotRead(String field) {
        var before = cases();

        var answer = as(NORA).post("/api/v1/candidates", personWith(field, "{\"$ne\": null}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("/" + field);
        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "status", "subject", "municipality", "linked", "consents"})
    void whatTheServiceDecidesCannotBeSentAlong(String field) {
        var body = person("Kari").replaceFirst("\\{", "{\"" + field + "\": \"x\", ");

        assertThat(as(NORA).post("/api/v1/candidates", body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"firstName\": \"Kari\"", "firstName=Kari"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThat(as(NORA).post("/api/v1/candidates", body).status()).isBetween(400, 422);
    }

    @Test
    void tenMegabytesAreTooMuch() {
        var answer = as(NORA).post("/api/v1/candidates", person("K".repeat(2 * 1024 * 1024)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"trades": ["kunstmaler"], "reachKm": 25, "availableFrom": "2026-12-01"}           | 422 | /trades/0
            {"trades": [null], "reachKm": 25, "availableFrom": "2026-12-01"}                   | 422 | /trades/0
            {"trades": [], "reachKm": 4, "availableFrom": "2026-12-01"}                        | 422 | /reachKm
            {"trades": [], "availableFrom": "2026-12-01"}                                      | 422 | /reachKm
            {"trades": [], "reachKm": 25}                                                      | 422 | /availableFrom
            {"trades": [], "reachKm": 25, "availableFrom": "1999-01-01"}                       | 422 | /availableFrom
            {"trades": [], "reachKm": 25, "availableFrom": "2026-02-30"}                       | 400 | /availableFrom
            {"trades": [], "reachKm": "25", "availableFrom": "2026-12-01"}                     | 400 | /reachKm
            {"trades": [], "reachKm": 25, "availableFrom": "2026-12-01", "kinds": ["KOKK"]}    | 400 | /kinds/0
            {"trades": [], "reachKm": 25, "availableFrom": "2026-12-01", "kinds": [{"a": 1}]}  | 400 | /kinds/0
            {"trades": [], "reachKm": 25, "availableFrom": "2026-12-01", "diagnosis": "x"}     | 400 | /diagnosis
            {"trades": {"$gt": ""}, "reachKm": 25, "availableFrom": "2026-12-01"}              | 400 | /trades
            {"reachKm": 25, "availableFrom": "2026-12-01", "travel": ["ROCKET"]}               | 400 | /travel/0
            {"reachKm": 25, "availableFrom": "2026-12-01", "experience": [null]}               | 422 | /experience/0
            {"reachKm": 25, "availableFrom": "2026-12-01", "languages": [{"level": "A1"}]}     | 422 | /languages/0/language
            {"reachKm": 25, "availableFrom": "2026-12-01", "supportWords": "nr 01010112345"}   | 422 | /supportWords
            """)
    void wishesThatCannotBeAreNamed(String body, int status, String pointer) {
        var id = registered();
        var tag = as(NORA).get(path(id, "")).etag();

        var answer = as(NORA).with("If-Match", tag).put(path(id, "/wishes"), body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointer);
        assertThat(as(NORA).get(path(id, "")).etag()).isEqualTo(tag);
    }

    @Test
    void publishingTooEarlySaysWhatIsMissingInTheReadersLanguage() {
        var id = registered();
        var tag = as(NORA).get(path(id, "")).etag();

        var answer =
                as(NORA).with("If-Match", tag).with("Accept-Language", "nn").put(path(id, "/publication"), null);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("not-ready-to-publish");
        assertThat(answer.text("title")).isEqualTo("Profilen er ikkje klar");
        assertThat(answer.pointers()).containsExactly("/consents/matching", "/wishes/trades", "/wishes/kinds");
    }

    @Test
    void aChangeWithoutTheVersionSeenIsAskedForIt() {
        var id = registered();

        assertThat(as(NORA).put(path(id, "/wishes"), WISHES).status()).isEqualTo(428);
        assertThat(as(NORA).put(path(id, "/publication"), null).status()).isEqualTo(428);
        assertThat(as(NORA).delete(path(id, "/publication")).status()).isEqualTo(428);
    }

    @Test
    void aChangeOnAnOldVersionChangesNothing() {
        var id = registered();
        var old = as(NORA).get(path(id, "")).etag();
        var current =
                as(NORA).with("If-Match", old).put(path(id, "/wishes"), WISHES).etag();

        var late = as(NORA).with("If-Match", old).put(path(id, "/wishes"), WISHES.replace("25", "50"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(as(NORA).get(path(id, "")).etag()).isEqualTo(current);
    }

    @Test
    void theSameRequestTwiceIsOneCase() {
        var key = UUID.randomUUID().toString();
        var first = as(NORA).with("Idempotency-Key", key).post("/api/v1/candidates", person("Kari"));

        var second = as(NORA).with("Idempotency-Key", key).post("/api/v1/candidates", person("Kari"));
        var other = as(NORA).with("Idempotency-Key", key).post("/api/v1/candidates", person("Amir"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "..%2F", "%7B%22$ne%22:null%7D", "01939d4e-0000-7000-8000-00000000000F"})
    void whatIsNoIdIsNobody(String id) {
        assertThat(as(NORA).get("/api/v1/candidates/" + id).status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=FERDIG", "cursor=x", "limit=many"})
    void aListThatCannotBeAskedForIsRefused(String query) {
        assertThat(as(NORA).get("/api/v1/candidates?" + query).status()).isEqualTo(400);
    }

    @Test
    void otherMethodsAndPathsAreNotThere() {
        assertThat(as(NORA).delete("/api/v1/candidates").status()).isEqualTo(405);
        assertThat(as(NORA).get("/api/v1/nothing").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"textVersion": "1999-1", "onBehalf": {"how": "PHONE", "at": "2026-11-01T10:00:00Z"}} | 422 | /textVersion
            {"textVersion": "2026-1", "onBehalf": {"how": "PHONE", "at": "2999-11-01T10:00:00Z"}} | 422 | /onBehalf/at
            {"textVersion": "2026-1", "onBehalf": {"how": "PHONE"}}                               | 422 | /onBehalf/at
            {"textVersion": "2026-1", "onBehalf": {"how": "DREAM", "at": "2026-11-01T10:00:00Z"}} | 400 | /onBehalf/how
            {"onBehalf": {"how": "PHONE", "at": "2026-11-01T10:00:00Z"}}                          | 422 | /textVersion
            """)
    void aConsentThatCannotHaveBeenGivenIsNotRecorded(String body, int status, String pointer) {
        var answer = as(NORA).put(path(registered(), "/consents/matching"), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    private long cases() {
        return database.getCollection("candidates").countDocuments();
    }

    private static String personWith(String field, String value) {
        return person("Kari").replaceFirst("(\"" + field + "\": )\"[^\"]*\"", "$1" + value.replace("$", "\\$"));
    }
}
