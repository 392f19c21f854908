package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.employer.service.Api.Answer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may act for an organisation: the letter, the colleague with a code, and whoever is removed. */
@RunningService
class AccessTest {

    /** In the recorded register, with an address. */
    private static final String OFFICE = "310000043";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private String employer = "";

    @BeforeEach
    void anEmployerWithAnAddress() {
        var created = staff().post("/api/v1/employers", Bodies.employer(OFFICE));
        employer = created.status() == 201
                ? created.id()
                : staff().get("/api/v1/employers?text=" + OFFICE)
                        .body()
                        .at("/items/0/id")
                        .asString();
        database.getCollection("access_lists").deleteMany(new Document("_id", employer));
        database.getCollection("access_tries").deleteMany(new Document());
    }

    @Test
    void aLetterToTheRegisteredAddressMakesTheFirstAdministrator() {
        var letter = staff().post(path("/letters"), Map.of());
        assertThat(letter.status()).isEqualTo(201);
        assertThat(letter.body().at("/address/0").asString()).isEqualTo("Demogata 12");
        assertThat(letter.text("name")).isEqualTo("Opplæringskontoret Demo");

        var right = redeem("stine", letter.text("code"));

        assertThat(right.status()).isEqualTo(200);
        assertThat(right.text("rank")).isEqualTo("ADMINISTRATOR");
        assertThat(rightsOf("stine")).containsExactly(OFFICE);
        assertThat(redeem("tom", letter.text("code")).errors()).containsExactly("/code wrong-code");
        assertThat(letter.body().toString()).doesNotContain("sealed");
        assertThat(stored()).doesNotContain(letter.text("code").replace("-", ""));
    }

    @Test
    void onlyStaffSendLettersAndOnlyToAnAddressTheRegisterHas() {
        assertThat(acting("stine").post(path("/letters"), Map.of()).status()).isEqualTo(403);
        assertThat(Api.as(port, TestTokens.candidate("kari"))
                        .post(path("/letters"), Map.of())
                        .status())
                .isEqualTo(404);
        var unknown = staff().post("/api/v1/employers", Bodies.employer(Bodies.freshNumber()));

        var refused = staff().post("/api/v1/employers/" + unknown.id() + "/letters", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("no-registered-address");
    }

    @Test
    void anAdministratorInvitesAColleagueWhoMayActButNotDecide() {
        redeem("stine", staff().post(path("/letters"), Map.of()).text("code"));

        var invited = acting("stine").post(path("/invitations"), Map.of("rank", "USER", "note", "Tom i resepsjonen"));
        assertThat(invited.status()).isEqualTo(201);
        redeem("tom", invited.text("code"));

        assertThat(acting("tom")
                        .post(path("/invitations"), Map.of("rank", "USER", "note", "En til"))
                        .status())
                .isEqualTo(403);
        var users = acting("tom").get(path("/users"));
        assertThat(users.body().path("mayDecide").asBoolean()).isFalse();
        assertThat(users.body().path("users").toString())
                .contains("Test stine", "Test tom")
                .doesNotContain("\"subject");
        assertThat(Api.as(port, TestTokens.employer("hege", "910000012"))
                        .get(path("/users"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsRemovedHasNoRightLeftAndTheLastAdministratorStays() {
        redeem("stine", staff().post(path("/letters"), Map.of()).text("code"));
        redeem(
                "tom",
                acting("stine")
                        .post(path("/invitations"), Map.of("rank", "USER", "note", "Tom"))
                        .text("code"));
        assertThat(acting("stine").delete(user("Test stine"), null).code()).isEqualTo("last-administrator");

        assertThat(acting("stine").delete(user("Test tom"), null).status()).isEqualTo(204);

        assertThat(rightsOf("tom")).isEmpty();
        assertThat(acting("tom").delete(user("Test stine"), null).status()).isEqualTo(403);
    }

    @Test
    void anInvitationCanBeTakenBack() {
        var invited = staff().post(path("/invitations"), Map.of("rank", "ADMINISTRATOR", "note", "Feil person"));

        assertThat(staff().delete(path("/invitations/" + invited.id()), null).status())
                .isEqualTo(204);

        assertThat(redeem("uno", invited.text("code")).errors()).containsExactly("/code wrong-code");
    }

    @Test
    void theFourthLetterOfADayIsRefusedAndTheThirdStillWorks() {
        for (int i = 0; i < 2; i++) staff().post(path("/letters"), Map.of());
        var third = staff().post(path("/letters"), Map.of()).text("code");

        var refused = staff().post(path("/letters"), Map.of());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-codes");
        assertThat(refused.text("detail")).contains("3 koder", "i morgen");
        assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(redeem("stine", third).status()).isEqualTo(200);
        assertThat(acting("stine")
                        .post(path("/invitations"), Map.of("rank", "USER", "note", "Tom"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void twentyInvitationsADayAlsoWhenTakenBack() {
        var invitation = Map.of("rank", "USER", "note", "En av mange");
        for (int i = 0; i < 20; i++)
            staff().delete(
                            path("/invitations/"
                                    + staff().post(path("/invitations"), invitation)
                                            .id()),
                            null);

        assertThat(staff().post(path("/invitations"), invitation).code()).isEqualTo("too-many-codes");
    }

    @Test
    void fiveWrongCodesAndThenAPause() {
        for (int i = 0; i < 5; i++)
            assertThat(redeem("vrang", "AAAA-BBBB-CCC" + (i + 2)).errors()).containsExactly("/code wrong-code");
        var letter = staff().post(path("/letters"), Map.of()).text("code");

        var paused = redeem("vrang", letter);

        assertThat(paused.status()).isEqualTo(429);
        assertThat(paused.code()).isEqualTo("too-many-wrong-codes");
        assertThat(paused.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(redeem("stine", letter).status()).isEqualTo(200);
    }

    @Test
    void anOrganisationNobodyKnowsIsAnsweredLikeAWrongCode() {
        var answer = anybody("stine")
                .post(
                        "/api/v1/employers/redemptions",
                        Map.of("organisationNumber", Bodies.freshNumber(), "code", "AAAA-BBBB-CCCC"));

        assertThat(answer.errors()).containsExactly("/code wrong-code");
    }

    @Test
    void whoeverRegistersWhatTheProviderVouchesForIsItsAdministrator() {
        var posted = Posted.at(port);

        var users = posted.owner().get("/api/v1/employers/" + posted.employer() + "/users");

        assertThat(users.body().at("/users/0/rank").asString()).isEqualTo("ADMINISTRATOR");
        assertThat(users.body().at("/users/0/way").asString()).isEqualTo("CLAIM");
        assertThat(users.body().at("/users/0/me").asBoolean()).isTrue();
    }

    private String user(String name) {
        return acting("stine")
                .get(path("/users"))
                .body()
                .path("users")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .map(one -> path("/users/" + one.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rightsOf(String subject) {
        return anybody(subject)
                .get("/api/v1/me/employer/rights")
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("organisationNumber").asString())
                .toList();
    }

    private Answer redeem(String subject, String code) {
        return anybody(subject)
                .post("/api/v1/employers/redemptions", Map.of("organisationNumber", OFFICE, "code", code));
    }

    private String stored() {
        return String.valueOf(database.getCollection("access_lists")
                .find(new Document("_id", employer))
                .first());
    }

    private String path(String rest) {
        return "/api/v1/employers/" + employer + rest;
    }

    /** Signed in, and vouched for as nobody in particular. */
    private Api anybody(String subject) {
        return Api.as(port, TestTokens.person(subject, null, null));
    }

    /** The same person as the gateway lets them act after the code. */
    private Api acting(String subject) {
        return Api.as(port, TestTokens.employer(subject, OFFICE));
    }

    private Api staff() {
        return Api.as(port, TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN"));
    }
}
