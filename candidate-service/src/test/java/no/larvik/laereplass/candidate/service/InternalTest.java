package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class InternalTest extends ServiceTest {

    private static final Caller NOTIFICATION = new Caller(
            "service:notification-service", Set.of("service"), "3909", null, null, null, "notification-service");

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
    void matchingAsksInTheBackgroundWhomStaffMayWorkWithAndNoOtherServiceDoes() {
        var id = registered();
        as(NORA).get("/api/v1/staff/me");
        as(JONAS).get("/api/v1/staff/me");
        var matching = Api.from("matching-service", port);

        assertThat(caseload(matching, "demo-nora", id)).containsExactly(id);
        assertThat(caseload(matching, "demo-jonas", id)).isEmpty();
        assertThat(caseload(matching, "demo-nobody", id)).isEmpty();
        assertThat(caseload(Api.from("matching-service", NOTIFICATION, port), "demo-nora", id))
                .as("asked by another service, matching asks")
                .containsExactly(id);
        assertThat(caseload(Api.from("notification-service", port), "demo-nora", id))
                .isEmpty();
        assertThat(caseload(Api.from("matching-service", JONAS, port), "demo-nora", id))
                .isEmpty();
    }

    @Test
    void matchingLearnsHowFarEachCaseOfTheCallerHasComeAndNoOtherServiceDoes() {
        var id = registered();

        var nora = Api.from("matching-service", NORA, port).get("/internal/v1/cases");
        var mine = nora.body()
                .path("cases")
                .valueStream()
                .filter(one -> one.path("candidateId").asString().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(mine.path("status").asString()).isEqualTo("REGISTERED");
        assertThat(mine.path("consentAt").isNull()).isTrue();
        assertThat(mine.path("professionals").get(0).asString()).isEqualTo("demo-nora");
        assertThat(nora.response().body()).doesNotContain("ornavn", "demo.invalid");
        assertThat(Api.from("matching-service", JONAS, port)
                        .get("/internal/v1/cases")
                        .response()
                        .body())
                .doesNotContain(id);
        assertThat(Api.from("notification-service", NORA, port)
                        .get("/internal/v1/cases")
                        .status())
                .isEqualTo(403);
        assertThat(as(NORA).get("/internal/v1/cases").status()).isEqualTo(403);
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
    void notificationReachesStaffAboutTheirOwnSearchWhileTheCaseIsTheirs() {
        var id = registered();
        as(JONAS).get("/api/v1/staff/me");
        as(NORA).get("/api/v1/staff/me");
        var service = Api.from("notification-service", port);
        var nora = "/internal/v1/staff/demo-nora/contact";

        assertThat(service.get(nora).status()).isEqualTo(200);
        assertThat(service.get(nora + "?case=" + id).status()).isEqualTo(200);
        assertThat(service.get("/internal/v1/staff/demo-jonas/contact?case=" + id)
                        .status())
                .isEqualTo(404);
        assertThat(service.get("/internal/v1/staff/demo-nobody/contact").status())
                .isEqualTo(404);
        assertThat(Api.from("matching-service", port).get(nora).status()).isEqualTo(403);
        assertThat(as(NORA).get(nora).status()).isEqualTo(403);
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
    void matchingLearnsSumsAndNoOtherServiceDoes() {
        var id = registered();
        var question = "{\"municipality\": \"3909\", \"outcomes\": [{\"candidateId\": \"" + id
                + "\", \"placed\": true}, {\"candidateId\": \"nonsense\", \"placed\": false}]}";
        var path = "/internal/v1/groups";

        var answer = Api.from("matching-service", IDA, port).post(path, question);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("ignored").asInt()).isEqualTo(1);
        assertThat(answer.body().path("people").isNull()).isTrue();
        assertThat(answer.body().path("dimensions").size()).isEqualTo(5);
        assertThat(answer.response().body()).doesNotContain(id);
        assertThat(Api.from("notification-service", IDA, port)
                        .post(path, question)
                        .status())
                .isEqualTo(403);
        assertThat(as(IDA).post(path, question).status()).isEqualTo(403);
        assertThat(Api.from("matching-service", IDA, port)
                        .post(path, question.replace("3909", "3811"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void matchingLearnsSumsOfProposalsAndNoOtherServiceDoes() {
        var id = registered();
        var path = "/internal/v1/proposal-groups";
        var question = "{\"municipality\": \"3909\", \"milestones\": 7, \"proposals\": [{\"candidateId\": \"" + id
                + "\", \"reached\": 2}]}";
        var matching = Api.from("matching-service", IDA, port);

        var answer = matching.post(path, question);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("facets").size()).isEqualTo(3);
        assertThat(answer.body()
                        .path("facets")
                        .path(0)
                        .path("rows")
                        .path(0)
                        .path("counts")
                        .size())
                .isEqualTo(7);
        assertThat(answer.response().body()).doesNotContain(id);
        assertThat(Api.from("notification-service", IDA, port)
                        .post(path, question)
                        .status())
                .isEqualTo(403);
        assertThat(as(IDA).post(path, question).status()).isEqualTo(403);
        assertThat(matching.post(path, question.replace("3909", "3811")).status())
                .isEqualTo(403);
        assertThat(matching.post(path, question.replace("\"reached\": 2", "\"reached\": 8"))
                        .pointers())
                .containsExactly("/proposals/0/reached");
        assertThat(matching.post(path, question.replace(id, "nonsense")).pointers())
                .containsExactly("/proposals/0/candidateId");
        assertThat(matching.post(path, "{\"municipality\": \"3909\"}").pointers())
                .containsExactly("/milestones");
    }

    @Test
    void aQuestionAboutGroupsThatCannotBeReadIsRefusedWithTheField() {
        var matching = Api.from("matching-service", IDA, port);
        var path = "/internal/v1/groups";
        var one = "{\"candidateId\": \"01939d4e-0000-7000-8000-000000000001\", \"placed\": true}";
        var many = String.join(",", java.util.Collections.nCopies(10_001, one));

        assertThat(matching.post(path, "{\"outcomes\": []}").pointers()).containsExactly("/municipality");
        assertThat(matching.post(path, "{\"municipality\": \"3909\"}").pointers())
                .containsExactly("/outcomes");
        assertThat(matching.post(path, "{\"municipality\": \"3909\", \"outcomes\": [{\"candidateId\": \"x\"}]}")
                        .pointers())
                .containsExactly("/outcomes/0/placed");
        assertThat(matching.post(path, "{\"municipality\": \"3909\", \"outcomes\": [" + many + "]}")
                        .pointers())
                .containsExactly("/outcomes");
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

    @Test
    void aYesThatWasNeverSaidEndsAtOnceAndNoOtherWithIt() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var path = "/internal/candidates/" + id + "/consents/openings/o2";
        var told = "{\"matchId\": \"m2\", \"onBehalf\": {\"how\": \"PHONE\", \"at\": \"" + Instant.now() + "\"}}";
        as(NORA).put(path(id, "/contact"), "{}");
        assertThat(Api.from("matching-service", NORA, port).put(path, told).status())
                .isEqualTo(204);

        assertThat(Api.from("matching-service", NORA, port)
                        .delete(path + "/matches/m2")
                        .status())
                .isEqualTo(403);
        assertThat(Api.from("matching-service", kari, port)
                        .delete(path + "/matches/another")
                        .status())
                .isEqualTo(204);
        assertThat(standing(kari, id)).isEqualTo("GIVEN");
        for (int again = 0; again < 2; again++)
            assertThat(Api.from("matching-service", kari, port)
                            .delete(path + "/matches/m2")
                            .status())
                    .isEqualTo(204);

        assertThat(standing(kari, id)).isEqualTo("WITHDRAWN");
    }

    private String standing(Caller person, String id) {
        return as(person)
                .get(path(id, "/consents"))
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("openingId").asString("").equals("o2"))
                .map(item -> item.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private static List<String> caseload(Api asking, String subject, String id) {
        var question = "{\"subject\": \"" + subject + "\", \"candidateIds\": [\"" + id + "\"]}";
        var answer = asking.post("/internal/caseload", question);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .path("candidateIds")
                .valueStream()
                .map(node -> node.asString())
                .toList();
    }
}
