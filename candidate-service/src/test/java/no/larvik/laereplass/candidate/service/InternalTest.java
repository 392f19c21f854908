package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InternalTest extends ServiceTest {

    @Test
    void matchingAsksWhomStaffMayWorkWith() {
        var id = registered();
        var question = "{\"subject\": \"demo-nora\", \"candidateIds\": [\"" + id + "\", \"nonsense\", null]}";

        var nora = Api.from("matching-service", NORA, port).post("/internal/caseload", question);
        var jonas = Api.from("matching-service", JONAS, port)
                .post("/internal/caseload", question.replace("demo-nora", "demo-jonas"));

        assertThat(nora.body().path("candidateIds").valueStream().map(node -> node.asString()))
                .containsExactly(id);
        assertThat(jonas.body().path("candidateIds").isEmpty()).isTrue();
    }

    @Test
    void namesAreShortAndForTheCaseloadOnly() {
        var id = registered();
        var question = "{\"candidateIds\": [\"" + id + "\"]}";

        var nora = Api.from("matching-service", NORA, port).post("/internal/names", question);
        var rolf = Api.from("matching-service", ROLF, port).post("/internal/names", question);

        assertThat(nora.body().path("names").path(id).asString()).isEqualTo("Fornavnkanari E.");
        assertThat(rolf.body().path("names").isEmpty()).isTrue();
    }

    @Test
    void notificationLearnsWhereToSendAndThePersonSeesThat() {
        var kari = aYoungPerson();
        var id = linked(kari);

        var contact = Api.from("notification-service", port).get("/internal/candidates/" + id + "/contact");

        assertThat(contact.text("email")).isEqualTo("fornavnkanari.kanari@demo.invalid");
        assertThat(contact.text("subject")).isEqualTo(kari.subject());
        assertThat(contact.text("staffSubject")).isEqualTo("demo-nora");
        var look = as(kari).get(path(id, "/access-log")).body().path("items").get(0);
        assertThat(look.path("what").asString()).isEqualTo("Brukte e-posten eller telefonnummeret ditt");
    }

    @Test
    void aSignInLeadsToItsCase() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var path = "/internal/candidates/by-subject/" + kari.subject();

        assertThat(Api.from("matching-service", kari, port).get(path).text("candidateId"))
                .isEqualTo(id);
        assertThat(Api.from("matching-service", port).get(path).text("candidateId"))
                .isEqualTo(id);
        assertThat(Api.from("matching-service", NORA, port).get(path).status()).isEqualTo(404);
        assertThat(Api.from("matching-service", port)
                        .get("/internal/candidates/by-subject/nobody")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aYesToAnOpeningIsWrittenOnceHoweverOftenItIsSent() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var path = "/internal/candidates/" + id + "/consents/openings/o1";
        var body = "{\"matchId\": \"m1\"}";

        assertThat(Api.from("matching-service", kari, port).put(path, body).status())
                .isEqualTo(204);
        var tag = as(kari).get(path(id, "")).etag();
        assertThat(Api.from("matching-service", kari, port).put(path, body).status())
                .isEqualTo(204);

        assertThat(as(kari).get(path(id, "")).etag()).isEqualTo(tag);
        assertThat(Api.from("matching-service", NORA, port).put(path, body).status())
                .isEqualTo(403);
        assertThat(Api.from("matching-service", kari, port).put(path, "{}").status())
                .isEqualTo(422);
        assertThat(Api.from("matching-service", port).delete(path).status()).isEqualTo(204);
    }
}
