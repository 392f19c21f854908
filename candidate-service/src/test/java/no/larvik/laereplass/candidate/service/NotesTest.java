package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest extends ServiceTest {

    private static final String OPEN = "{\"text\": \"notatkanari åpen\"}";
    private static final String KEPT = "{\"text\": \"notatkanari intern\", \"readable\": false}";

    @Test
    void theYoungPersonReadsWhatIsNotKeptFromThem() {
        var kari = aYoungPerson();
        var id = linked(kari);
        as(NORA).post(path(id, "/notes"), OPEN);
        as(NORA).post(path(id, "/notes"), KEPT);

        var theirs = as(kari).get(path(id, "/notes")).body().path("items");
        assertThat(theirs.size()).isEqualTo(1);
        assertThat(theirs.get(0).path("text").asString()).isEqualTo("notatkanari åpen");
        assertThat(theirs.get(0).path("readable").asBoolean()).isTrue();
        assertThat(theirs.get(0).path("own").asBoolean()).isFalse();
        assertThat(as(NORA).get(path(id, "/notes")).body().path("items").size()).isEqualTo(2);
        assertThat(as(LIV).get(path(id, "/notes")).body().path("items").size()).isEqualTo(2);
        assertThat(as(kari).get(path(id, "/access-log"))
                        .body()
                        .path("items")
                        .get(0)
                        .path("what")
                        .asString())
                .isEqualTo("Leste notater om deg");
    }

    @Test
    void onlyThoseWhoWorkWithTheCaseWriteAndOnlyTheWriterChanges() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var note = as(NORA).post(path(id, "/notes"), OPEN);
        var one = path(id, "/notes/" + note.text("id"));

        assertThat(as(kari).post(path(id, "/notes"), OPEN).status()).isEqualTo(403);
        for (var who : new Caller[] {JONAS, ROLF, IDA, aYoungPerson()}) {
            assertThat(as(who).get(path(id, "/notes")).status()).isEqualTo(404);
            assertThat(as(who).post(path(id, "/notes"), OPEN).status()).isEqualTo(404);
            assertThat(as(who).delete(one).status()).isEqualTo(404);
        }
        assertThat(as(LIV).with("If-Match", note.etag()).put(one, KEPT).status())
                .isEqualTo(403);
        assertThat(as(LIV).delete(one).status()).isEqualTo(403);
        assertThat(as(NORA).put(one, KEPT).status()).isEqualTo(428);
        var changed = as(NORA).with("If-Match", note.etag()).put(one, KEPT);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().path("changedAt").isNull()).isFalse();
        assertThat(as(NORA).with("If-Match", note.etag()).put(one, OPEN).status())
                .isEqualTo(412);
        assertThat(as(NORA).delete(one).status()).isEqualTo(204);
        assertThat(as(NORA).get(path(id, "/notes")).body().path("items").isEmpty())
                .isTrue();
    }

    @Test
    void theSameRequestTwiceIsOneNote() {
        var id = registered();
        var key = UUID.randomUUID().toString();

        as(NORA).with("Idempotency-Key", key).post(path(id, "/notes"), OPEN);
        as(NORA).with("Idempotency-Key", key).post(path(id, "/notes"), OPEN);

        assertThat(as(NORA).get(path(id, "/notes")).body().path("items").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": ""}                          | 422
            {}                                    | 422
            {"text": "fnr 01010112345"}           | 422
            {"text": "x", "diagnosis": "y"}       | 400
            {"text": {"$ne": ""}}                 | 400
            """)
    void aNoteThatCannotBeIsNamed(String body, int status) {
        var answer = as(NORA).post(path(registered(), "/notes"), body);

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void aNoteOfAnotherCaseIsNotFound() {
        var note = as(NORA).post(path(registered(), "/notes"), OPEN).text("id");

        assertThat(as(NORA).delete(path(registered(), "/notes/" + note)).status())
                .isEqualTo(404);
    }
}
