package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.employer.service.Api.Answer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The people of a company choose what they are told by e-mail, each for themselves, and whoever leaves is forgotten. */
@RunningService
class NoticesServiceTest {

    private static final Map<String, Object> WANTED = Map.of(
            "email", "tom@demo.invalid",
            "language", "nn",
            "wanted", Map.of("MEETINGS", "AT_ONCE", "LEARNING", "WEEKLY"));

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @Test
    void eachChoosesForThemselvesAndWhoeverSendsIsToldRightThen() {
        var posted = Posted.at(port);
        var tom = invited(posted, "tom-" + posted.number());

        assertThat(tom.get(own(posted)).body().path("email").isNull()).isTrue();
        assertThat(tom.put(own(posted), WANTED).status()).isEqualTo(200);

        assertThat(tom.get(own(posted)).body().at("/wanted/LEARNING").asString())
                .isEqualTo("WEEKLY");
        assertThat(posted.owner().get(own(posted)).body().path("email").isNull())
                .isTrue();
        var people = people(posted);
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().path("email").asString()).isEqualTo("tom@demo.invalid");
        assertThat(people.getFirst().path("language").asString()).isEqualTo("nn");
        assertThat(people.getFirst().at("/wanted/MEETINGS").asString()).isEqualTo("AT_ONCE");
        assertThat(people.getFirst().has("subject")).isFalse();
    }

    @Test
    void theOthersSeeWhoIsToldOfWhatAndNoAddress() {
        var posted = Posted.at(port);
        invited(posted, "tom-" + posted.number()).put(own(posted), WANTED);

        var users = posted.owner().get(users(posted));

        assertThat(users.body().at("/told/0/name").asString()).isEqualTo("Test tom-" + posted.number());
        assertThat(users.body().at("/told/0/wanted/MEETINGS").asString()).isEqualTo("AT_ONCE");
        assertThat(users.body().at("/told/0/me").asBoolean()).isFalse();
        assertThat(users.response().body()).doesNotContain("tom@demo.invalid", "subject");
    }

    @Test
    void whoeverIsRemovedIsToldNothingMoreAndLeavesNoAddress() {
        var posted = Posted.at(port);
        var tom = invited(posted, "tom-" + posted.number());
        tom.put(own(posted), WANTED);
        var id = posted.owner()
                .get(users(posted))
                .body()
                .path("users")
                .valueStream()
                .filter(user -> user.path("way").asString().equals("INVITED"))
                .map(user -> user.path("id").asString())
                .findFirst()
                .orElseThrow();

        assertThat(posted.owner().delete(users(posted) + "/" + id, null).status())
                .isEqualTo(204);

        assertThat(people(posted)).isEmpty();
        assertThat(stored(posted)).doesNotContain("tom@demo.invalid", "tom-" + posted.number());
        assertThat(tom.put(own(posted), WANTED).code()).isEqualTo("somebody-just-removed");
    }

    @Test
    void whoeverStopsOrIsStoppedIsForgotten() {
        var posted = Posted.at(port);
        var tom = invited(posted, "tom-" + posted.number());
        tom.put(own(posted), WANTED);
        assertThat(tom.delete(own(posted), null).status()).isEqualTo(204);
        assertThat(people(posted)).isEmpty();

        tom.put(own(posted), WANTED);
        var told = people(posted).getFirst().path("id").asString();
        var path = "/api/v1/employers/" + posted.employer() + "/told/" + told;
        assertThat(tom.delete(path, null).code()).isEqualTo("access-not-yours");
        assertThat(posted.owner().delete(path, null).status()).isEqualTo(204);
        assertThat(posted.owner().delete(path, null).status()).isEqualTo(404);
        assertThat(stored(posted)).doesNotContain("tom@demo.invalid");
    }

    @Test
    void nothingIsSentToWhoTheProviderVouchedForLongAgo() {
        var posted = Posted.at(port);
        posted.owner().put(own(posted), WANTED);
        assertThat(people(posted)).hasSize(1);
        var list = new Document("_id", posted.employer());
        var notices = Objects.requireNonNull(
                database.getCollection("access_lists").find(list).first());
        var one = notices.getList("notices", Document.class).getFirst();
        one.put("lastHere", "2025-01-01");
        database.getCollection("access_lists")
                .updateOne(list, new Document("$set", new Document("notices", List.of(one))));

        assertThat(people(posted)).isEmpty();

        assertThat(stored(posted)).doesNotContain("tom@demo.invalid");
    }

    @Test
    void whatCannotBeIsNamed() {
        var posted = Posted.at(port);

        var refused = posted.owner().put(own(posted), Map.of("email", "ingen", "language", "fr", "wanted", Map.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(3);
        assertThat(posted.owner()
                        .put(
                                own(posted),
                                Map.of("email", "a@demo.invalid", "language", "nb", "wanted", Map.of("X", "DAILY")))
                        .status())
                .isEqualTo(400);
    }

    private Api invited(Posted posted, String subject) {
        var code = posted.owner()
                .post("/api/v1/employers/" + posted.employer() + "/invitations", Map.of("rank", "USER", "note", "Tom"))
                .text("code");
        Api.as(port, TestTokens.person(subject, null, null))
                .post("/api/v1/employers/redemptions", Map.of("organisationNumber", posted.number(), "code", code));
        return Api.as(port, TestTokens.employer(subject, posted.number()));
    }

    private List<JsonNode> people(Posted posted) {
        var bearer = TestTokens.serviceBearer("notification-service", "employer-service");
        Answer answer = new Api(port, bearer, Map.of()).get("/internal/employers/" + posted.employer() + "/contact");
        return answer.body().path("people").valueStream().toList();
    }

    private String stored(Posted posted) {
        return String.valueOf(database.getCollection("access_lists")
                .find(new Document("_id", posted.employer()))
                .first());
    }

    private static String users(Posted posted) {
        return "/api/v1/employers/" + posted.employer() + "/users";
    }

    private static String own(Posted posted) {
        return users(posted) + "/me/notices";
    }
}
