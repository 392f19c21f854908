package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest extends ServiceTest {

    private static final String SENT = """
            {"answers": [{"question": "Har du moped?", "value": "YES"}, {"question": "Hvorfor oss?", "value": "svarkanari"}]}""";

    private final String match = UUID.randomUUID().toString();
    private final String opening = UUID.randomUUID().toString();

    @Test
    void answersFollowTheYesFromTheFirstToTheLast() {
        var kari = aYoungPerson();
        var id = published(kari);
        asks();
        says(id, "PROPOSED", false, false);

        assertThat(as(kari).put(answers(id), SENT).status()).isEqualTo(200);
        assertThat(as(ROLF).get(answers(id)).status()).isEqualTo(404);
        Api.from("matching-service", kari, port).put(consent(id), "{\"matchId\": \"" + match + "\"}");
        says(id, "PRESENTED", true, false);
        var anonymous = as(ROLF).get(answers(id));
        assertThat(anonymous.header("Cache-Control")).contains("no-store");
        assertThat(anonymous.response().body()).contains("YES", "SHORT_TEXT").doesNotContain("kanari");
        says(id, "INTERESTED", true, true);
        assertThat(as(ROLF).get(answers(id)).response().body()).contains("svarkanari");
        assertThat(as(kari).get(path(id, "/access-log")).response().body())
                .contains("Leste svarene dine på spørsmålene fra bedriften");
        assertThat(as(kari).get(path(id, "/export"))
                        .body()
                        .at("/answers/0/given/1/value")
                        .asString())
                .isEqualTo("svarkanari");
        assertThat(as(HEGE).get(answers(id)).status()).isEqualTo(404);

        Api.from("matching-service", kari, port).delete(consent(id));

        assertThat(as(ROLF).get(answers(id)).status()).isEqualTo(404);
        assertThat(as(kari).get(answers(id)).body().path("items")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedInTheReadersLanguage() {
        var kari = aYoungPerson();
        var id = published(kari);
        asks();
        says(id, "PROPOSED", false, false);

        var wrong = as(kari).put(answers(id), SENT.replace("YES", "kanskje"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().at("/errors/0/pointer").asString()).isEqualTo("/answers/0/value");
        assertThat(wrong.body().at("/errors/0/detail").asString()).isEqualTo("Velg et av svarene.");
        assertThat(as(kari).put(answers(id), "{}").status()).isEqualTo(422);
        assertThat(as(kari).put(answers(id), "{\"answers\": [null]}").status()).isEqualTo(422);
        assertThat(as(kari).put(answers(id), "{\"answers\": [{}, {}, {}, {}]}")
                        .body()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("too-many");
        says(id, "DECLINED", false, false);
        assertThat(as(kari).put(answers(id), SENT).text("code")).isEqualTo("match-closed");
    }

    @Test
    void nobodyElseAnswersForThePerson() {
        var id = published(aYoungPerson());
        asks();
        says(id, "PROPOSED", false, false);

        assertThat(as(aYoungPerson()).put(answers(id), SENT).status()).isEqualTo(404);
        assertThat(as(NORA).put(answers(id), SENT).status()).isEqualTo(403);
        assertThat(as(ROLF).put(answers(id), SENT).status()).isEqualTo(404);
        assertThat(as(IDA).get(answers(id)).status()).isEqualTo(404);
    }

    private void asks() {
        MATCHING.asks(opening, """
                {"questions": [{"text": "Har du moped?", "answering": "YES_NO", "options": []},
                 {"text": "Hvorfor oss?", "answering": "SHORT_TEXT", "options": []}]}""");
    }

    private void says(String id, String state, boolean card, boolean identity) {
        MATCHING.says(match, """
                {"candidateId": "%s", "openingId": "%s", "organisationNumber": "910000004", "state": "%s",
                 "cardOpen": %s, "identityOpen": %s, "identityUntil": null}""".formatted(id, opening, state, card, identity));
    }

    private String answers(String id) {
        return path(id, "/answers/" + match);
    }

    private String consent(String id) {
        return "/internal/candidates/" + id + "/consents/openings/" + opening;
    }
}
