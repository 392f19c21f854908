package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class IdentityTest extends ServiceTest {

    private final String match = UUID.randomUUID().toString();
    private final String opening = UUID.randomUUID().toString();

    @Test
    void anInterestedEmployerSeesNameAndContactAndThePersonSeesThat() {
        var kari = aYoungPerson();
        var id = known(kari);

        var identity = as(ROLF).get(identity(id, match));

        assertThat(identity.status()).isEqualTo(200);
        assertThat(identity.text("firstName")).isEqualTo("Fornavnkanari");
        assertThat(identity.text("phone")).isEqualTo("+4741234567");
        assertThat(identity.body().path("supportsShared").get(0).asString()).isEqualTo("FIXED_CONTACT");
        assertThat(identity.header("Cache-Control")).contains("no-store");
        var look = as(kari).get(path(id, "/access-log")).body().path("items").get(0);
        assertThat(look.path("who").asString()).contains("910000004");
        assertThat(look.path("what").asString()).isEqualTo("Så navnet ditt og hvordan de kan nå deg");
        assertThat(look.path("why").asString()).isEqualTo("Fordi du sa ja til denne plassen");
        var inEnglish = as(kari).with("Accept-Language", "en")
                .get(path(id, "/access-log"))
                .body();
        assertThat(inEnglish.path("items").get(0).path("why").asString())
                .isEqualTo("Because you said yes to this place");
    }

    @Test
    void theYoungPersonSeesBeforehandWhatAnEmployerIsShown() {
        var kari = aYoungPerson();
        var id = known(kari);

        var preview = as(kari).get(path(id, "/preview"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.header("Cache-Control")).contains("no-store");
        var shown = (tools.jackson.databind.node.ObjectNode)
                as(ROLF).get(identity(id, match)).body();
        assertThat(shown.remove("expiresAt")).isNotNull();
        assertThat(preview.body().path("open")).isEqualTo(shown);
        assertThat(shown.path("supportWords").asString()).isEqualTo("hjelpekanari");
        var card = preview.body().path("anonymous");
        assertThat(card.path("trades").get(0).asString()).isEqualTo("helsearbeiderfaget");
        assertThat(card.toString()).doesNotContain("kanari", "41234567");
    }

    @Test
    void wordsAboutHelpThatAreForStaffAloneReachNoEmployer() {
        var kari = aYoungPerson();
        var id = known(kari);
        var tag = as(kari).get(path(id, "")).etag();
        as(kari).with("If-Match", tag)
                .put(
                        path(id, "/wishes"),
                        WISHES.replace("\"supportWordsForEmployers\": true", "\"supportWordsForEmployers\": false"));

        assertThat(as(ROLF).get(identity(id, match)).response().body()).doesNotContain("hjelpekanari");
        assertThat(as(kari).get(path(id, "/preview")).body().path("open").toString())
                .doesNotContain("hjelpekanari");
        assertThat(as(NORA).get(path(id, ""))
                        .body()
                        .path("wishes")
                        .path("supportWords")
                        .asString())
                .isEqualTo("hjelpekanari");
    }

    @Test
    void theNextLookAfterTheConsentWasTakenBackIsRefused() {
        var kari = aYoungPerson();
        var id = known(kari);
        assertThat(as(ROLF).get(identity(id, match)).status()).isEqualTo(200);

        var answer = matchingFor(kari).delete(consent(id));

        assertThat(answer.status()).isEqualTo(204);
        assertUnknown(as(ROLF).get(identity(id, match)));
    }

    @Test
    void leavingMatchingClosesTheIdentity() {
        var kari = aYoungPerson();
        var id = known(kari);

        as(kari).delete(path(id, "/consents/matching"));

        assertUnknown(as(ROLF).get(identity(id, match)));
    }

    @Test
    void withoutInterestWithoutTheRightEmployerOrWithoutAMatchNobodyIsShown() {
        var id = known(aYoungPerson());

        assertUnknown(as(HEGE).get(identity(id, match)));
        assertUnknown(as(ROLF).get(identity(id, UUID.randomUUID().toString())));
        assertUnknown(as(ROLF).get(identity(id, "..%2F..%2Factuator")));
        assertUnknown(as(NORA).get(identity(id, match)));
        assertUnknown(as(IDA).get(identity(id, match)));
        MATCHING.says(match, disclosure(id, false));
        assertUnknown(as(ROLF).get(identity(id, match)));
    }

    @Test
    void withoutAYesToThisOpeningNobodyIsShown() {
        var id = published(aYoungPerson());
        MATCHING.says(match, disclosure(id, true));

        assertUnknown(as(ROLF).get(identity(id, match)));
    }

    @Test
    void anEmployerCannotWriteTheConsentThatWouldOpenTheDoor() {
        var id = published(aYoungPerson());

        var answer = Api.from("matching-service", ROLF, port).put(consent(id), "{\"matchId\": \"" + match + "\"}");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void whenMatchingDoesNotAnswerNobodyIsShownAndNothingIsTold() {
        var id = known(aYoungPerson());
        MATCHING.isBroken(true);
        try {
            var somebody = as(ROLF).get(identity(id, match));
            var nobody = as(ROLF).get(identity(UUID.randomUUID().toString(), match));

            assertThat(somebody.status()).isEqualTo(503);
            assertThat(somebody.header("Retry-After")).isNotNull();
            assertThat(somebody.response().body()).doesNotContain("kanari");
            assertThat(nobody.status()).isEqualTo(503);
            assertThat(nobody.text("detail")).isEqualTo(somebody.text("detail"));
        } finally {
            MATCHING.isBroken(false);
        }
    }

    @Test
    void aYesToldToStaffIsWrittenDownByThoseWhoHaveTheCaseAndByNobodyElse() {
        var id = published(aYoungPerson());
        var told = """
                {"matchId": "%s", "onBehalf": {"how": "PHONE", "at": "%s"}}""".formatted(match, Instant.now());

        assertThat(matchingFor(NORA)
                        .put(consent(id), "{\"matchId\": \"" + match + "\"}")
                        .status())
                .isNotEqualTo(204);
        assertThat(matchingFor(ROLF).put(consent(id), told).status()).isNotEqualTo(204);
        assertThat(matchingFor(NORA).put(consent(id), told).status()).isEqualTo(204);

        MATCHING.says(match, disclosure(id, true));
        assertThat(as(ROLF).get(identity(id, match)).status()).isEqualTo(200);
    }

    /** Published, said yes to the opening, and the employer is interested. */
    private String known(Caller person) {
        var id = published(person);
        var said = matchingFor(person).put(consent(id), "{\"matchId\": \"" + match + "\"}");
        assertThat(said.status()).isEqualTo(204);
        MATCHING.says(match, disclosure(id, true));
        return id;
    }

    private Api matchingFor(Caller person) {
        return Api.from("matching-service", person, port);
    }

    private String consent(String id) {
        return "/internal/candidates/" + id + "/consents/openings/" + opening;
    }

    private String disclosure(String id, boolean open) {
        return """
                {"candidateId": "%s", "openingId": "%s", "organisationNumber": "910000004", "state": "INTERESTED",
                 "cardOpen": true, "identityOpen": %s, "identityUntil": "%s"}""".formatted(id, opening, open, Instant.now().plus(Duration.ofDays(30)));
    }

    private static String identity(String id, String match) {
        return path(id, "/identity?match=" + match);
    }

    private static void assertUnknown(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("not-found");
    }
}
