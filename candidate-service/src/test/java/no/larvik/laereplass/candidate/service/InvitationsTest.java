package no.larvik.laereplass.candidate.service;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationsTest extends ServiceTest {

    private static final String BY_SMS = "{\"by\": \"SMS\"}";

    @Autowired
    MongoDatabase database;

    @Test
    void aCodeBindsTheSignInToTheCase() {
        var kari = aYoungPerson();
        var id = registered();

        var linked = redeem(kari, invited(id));

        assertThat(linked.status()).isEqualTo(200);
        assertThat(linked.text("id")).isEqualTo(id);
        assertThat(linked.body().path("linked").asBoolean()).isTrue();
        assertThat(as(kari).get("/api/v1/me/candidate").text("id")).isEqualTo(id);
    }

    @Test
    void aCodeWorksOnce() {
        var id = registered();
        var code = invited(id);
        redeem(aYoungPerson(), code);

        assertInvalid(redeem(aYoungPerson(), code));
    }

    @Test
    void aRenewedCodeReplacesTheOldOne() {
        var id = registered();
        var old = invited(id);
        var renewed = invited(id);
        var kari = aYoungPerson();

        assertInvalid(redeem(kari, old));
        assertThat(redeem(kari, renewed).status()).isEqualTo(200);
    }

    @Test
    void theSixthCodeOfADayIsRefusedAndTheFifthStillWorks() {
        var id = registered();
        as(NORA).post(path(id, "/invitations"), BY_SMS);
        as(NORA).delete(path(id, "/invitation"));
        for (int i = 0; i < 3; i++) invited(id);
        var fifth = invited(id);

        var refused = as(NORA).with("Accept-Language", "nn").post(path(id, "/invitations"), BY_SMS);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("code")).isEqualTo("too-many-codes");
        assertThat(refused.text("detail")).contains("5 kodar", "i morgon");
        assertThat(Integer.parseInt(String.valueOf(refused.header("Retry-After"))))
                .isBetween(1, 25 * 3600 + 1);
        invited(registered());
        assertThat(redeem(aYoungPerson(), fifth).status()).isEqualTo(200);
    }

    @Test
    void manyInTheSameMomentAreFiveCodesADayToo() throws InterruptedException, ExecutionException {
        var id = registered();

        var made = new java.util.ArrayList<>(together(
                12, () -> as(NORA).post(path(id, "/invitations"), "{}").status()));
        for (int i = 0; i < 5; i++)
            made.add(as(NORA).post(path(id, "/invitations"), BY_SMS).status());

        assertThat(made).filteredOn(status -> status == 201).hasSize(5);
        assertThat(made).last().isEqualTo(429);
    }

    @Test
    void aCodeThatNeverWasIsAnsweredLikeOneThatWas() {
        var id = registered();
        var code = invited(id);
        redeem(aYoungPerson(), code);
        var kari = aYoungPerson();

        var used = redeem(kari, code).body();
        var invented = redeem(kari, "K7QF-3M2P").body();
        var nonsense = redeem(kari, "???").body();

        for (var answer : List.of(invented, nonsense)) {
            assertThat(answer.path("code")).isEqualTo(used.path("code"));
            assertThat(answer.path("detail")).isEqualTo(used.path("detail"));
            assertThat(answer.path("status")).isEqualTo(used.path("status"));
        }
    }

    @Test
    void theSixthTryWaitsAndIsToldHowLong() {
        var guesser = aYoungPerson();
        for (int i = 0; i < 5; i++) assertInvalid(redeem(guesser, "K7QF-3M2P"));

        var sixth = redeem(guesser, "K7QF-3M2P");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.text("code")).isEqualTo("too-many-wrong-codes");
        var seconds = sixth.header("Retry-After");
        assertThat(seconds).isNotNull();
        assertThat(Integer.parseInt(String.valueOf(seconds))).isBetween(800, 901);
    }

    @Test
    void twentyGuessesInTheSameMomentAreFiveGuesses() throws InterruptedException, ExecutionException {
        var guesser = aYoungPerson();

        var answers = together(20, () -> redeem(guesser, "K7QF-3M2P").status());

        assertThat(answers).filteredOn(status -> status == 422).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
    }

    @Test
    void oneCodeTypedByTwoPeopleInTheSameMomentBindsOne() throws InterruptedException, ExecutionException {
        var code = invited(registered());

        var answers = together(8, () -> redeem(aYoungPerson(), code).status());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(7);
    }

    @Test
    void oneSignInBindsToOneCaseEvenWithManyCodesAtOnce() throws InterruptedException, ExecutionException {
        var kari = aYoungPerson();
        var codes = List.of(invited(registered()), invited(registered()), invited(registered()), invited(registered()))
                .iterator();

        var answers = together(4, () -> {
            String code;
            synchronized (codes) {
                code = codes.next();
            }
            return redeem(kari, code).status();
        });

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(3);
    }

    @Test
    void theCodeIsNowhereInTheCase() {
        var id = registered();
        var code = invited(id);

        var stored = database.getCollection("candidates").find(eq("_id", id)).first();

        assertThat(String.valueOf(stored)).contains("seal").doesNotContain(code, code.replace("-", ""));
    }

    @Test
    void aCodeBySmsIsHandedToTheSenderOnceAndIsReadableNowhere() {
        var id = registered();
        var made = as(NORA).post(path(id, "/invitations"), BY_SMS);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("code").isNull()).isTrue();
        var waiting = "/internal/v1/candidates/" + id + "/invitations/" + made.text("id");
        var sender = Api.from("notification-service", port);
        assertThat(sender.get(waiting).body().path("waiting").asBoolean()).isTrue();
        var stored = String.valueOf(
                database.getCollection("candidates").find(eq("_id", id)).first());

        var code = sender.post(waiting + "/code", "").text("code");

        assertThat(stored).contains("locked").doesNotContain(code, code.replace("-", ""));
        assertThat(sender.post(waiting + "/code", "").status()).isEqualTo(404);
        assertThat(sender.get(waiting).body().path("waiting").asBoolean()).isFalse();
        assertThat(as(NORA).get(path(id, "/invitation")).response().body())
                .contains("\"SMS\"", made.text("id"))
                .doesNotContain(code);
        assertThat(redeem(aYoungPerson(), code).status()).isEqualTo(200);
        assertThat(sender.get(waiting).status()).isEqualTo(404);
        assertThat(as(NORA).get(path(id, "/invitation")).status()).isEqualTo(404);
    }

    @Test
    void aRenewedOrWithdrawnSmsIsNotHandedOut() {
        var id = registered();
        var first = as(NORA).post(path(id, "/invitations"), BY_SMS).text("id");
        var second = as(NORA).post(path(id, "/invitations"), BY_SMS).text("id");
        var sender = Api.from("notification-service", port);
        var path = "/internal/v1/candidates/" + id + "/invitations/";

        assertThat(sender.post(path + first + "/code", "").status()).isEqualTo(404);
        assertThat(as(NORA).delete(path(id, "/invitation")).status()).isEqualTo(204);
        assertThat(sender.post(path + second + "/code", "").status()).isEqualTo(404);
    }

    @Test
    void nobodyButTheSenderIsHandedACode() {
        var id = registered();
        var made = as(NORA).post(path(id, "/invitations"), BY_SMS).text("id");
        var waiting = "/internal/v1/candidates/" + id + "/invitations/" + made;

        assertThat(as(NORA).post(waiting + "/code", "").status()).isEqualTo(403);
        for (var other : List.of(
                Api.from("matching-service", port),
                Api.from("matching-service", NORA, port),
                Api.from("employer-service", port)))
            assertThat(other.post(waiting + "/code", "").status()).isEqualTo(403);
        assertThat(Api.from("notification-service", JONAS, port)
                        .post(waiting + "/code", "")
                        .status())
                .isEqualTo(404);
        assertThat(Api.from("notification-service", port)
                        .post(waiting + "/code", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoHasNoMobileIsInvitedOnPaper() {
        var id = as(NORA).post("/api/v1/candidates", person("Fast").replace("412 34 567", "33 12 34 56"))
                .text("id");

        var refused = as(NORA).with("Accept-Language", "nn").post(path(id, "/invitations"), BY_SMS);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/by");
        assertThat(refused.response().body()).contains("not-a-mobile", "ikkje eit mobilnummer");
        assertThat(as(NORA).post(path(id, "/invitations"), "{\"by\": \"PIGEON\"}")
                        .status())
                .isIn(400, 422);
        assertThat(as(NORA).get(path(id, "/invitation")).status()).isEqualTo(404);
    }

    @Test
    void whoBecomesProtectedIsNotInvitedBySms() {
        var id = registered();
        var made = as(NORA).post(path(id, "/invitations"), BY_SMS).text("id");
        var waiting = "/internal/v1/candidates/" + id + "/invitations/" + made;

        assertThat(as(NORA).put(path(id, "/protection"), null).status()).isEqualTo(204);

        assertThat(Api.from("notification-service", port)
                        .post(waiting + "/code", "")
                        .status())
                .isEqualTo(404);
        var after = as(LIV).get("/api/v1/candidates/protected")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        for (var one : List.of(NORA, LIV))
            assertThat(as(one).post(path(after, "/invitations"), BY_SMS).status())
                    .isEqualTo(404);
    }

    @Test
    void whoeverHasNoCaseYetIsAnsweredThatThereIsNoneWhenThatIsAsked() {
        var kari = aYoungPerson();

        assertThat(as(kari).get("/api/v1/me/candidate").status()).isEqualTo(404);
        assertThat(as(kari).get("/api/v1/me/candidate?orNothing=true").status()).isEqualTo(204);
        linked(kari);
        assertThat(as(kari).get("/api/v1/me/candidate?orNothing=true").status()).isEqualTo(200);
    }

    @Test
    void whoHasACaseCannotTakeAnother() {
        var kari = aYoungPerson();
        linked(kari);

        assertThat(redeem(kari, invited(registered())).status()).isEqualTo(409);
        assertThat(as(kari).post("/api/v1/me/candidate", person("Kari")).status())
                .isEqualTo(409);
    }

    @Test
    void registeringOneselfManyTimesAtOnceMakesOneCase() throws InterruptedException, ExecutionException {
        var amir = aYoungPerson();

        var answers = together(
                6, () -> as(amir).post("/api/v1/me/candidate", person("Amir")).status());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(5);
    }

    private String invited(String id) {
        var answer = as(NORA).post(path(id, "/invitations"), "{}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("code")).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
        return answer.text("code");
    }

    private Api.Answer redeem(Caller person, String code) {
        return as(person).post("/api/v1/invitations/redemptions", "{\"code\": \"" + code + "\"}");
    }

    private static void assertInvalid(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("invitation-not-valid");
    }

    private static List<Integer> together(int times, Callable<Integer> call)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(java.util.Collections.nCopies(times, call));
            var statuses = new java.util.ArrayList<Integer>();
            for (Future<Integer> answer : answers) statuses.add(answer.get());
            return statuses;
        }
    }
}
