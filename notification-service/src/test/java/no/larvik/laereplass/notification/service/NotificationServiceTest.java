package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.administrator;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.employer;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static no.larvik.laereplass.notification.service.Neighbours.mailOf;
import static no.larvik.laereplass.notification.service.Surroundings.NEIGHBOURS;
import static no.larvik.laereplass.notification.service.Surroundings.mailTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
@ExtendWith(OutputCaptureExtension.class)
class NotificationServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final int port;
    private final Topics topics;
    private final MongoDatabase database;
    private final MatchNews news;

    NotificationServiceTest(@LocalServerPort int port, @Autowired Topics topics, @Autowired MongoDatabase database) {
        this.database = database;
        this.port = port;
        this.topics = topics;
        this.news = new MatchNews(topics);
    }

    @BeforeEach
    void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(SOON);
    }

    @Test
    void theSameEventTwiceIsOneMail() {
        news.announce("proposed", "ev-twice", "m-twice", "c-twice", 1, "staff");
        news.announce("proposed", "ev-twice", "m-twice", "c-twice", 1, "staff");
        await().until(() -> mailTo(mailOf("c-twice")).size() == 1);

        news.announce("proposed", "ev-after", "m-after", "c-after", 1, "staff");
        await().until(() -> mailTo(mailOf("c-after")).size() == 1);

        assertThat(mailTo(mailOf("c-twice"))).hasSize(1);
    }

    @Test
    void aPhoneRingsOnceAndTheLogSaysSo() {
        news.announce("proposed", "ev-sms", "m-sms", "c-log", 1, "staff");
        news.announce("proposed", "ev-sms", "m-sms", "c-log", 1, "staff");

        await().untilAsserted(() ->
                assertThat(log("m-sms")).contains("\"channel\":\"SMS\"").doesNotContain("PENDING", "SENDING"));

        var sms = NEIGHBOURS.rungOn("c-log").stream()
                .filter(each -> each.contains("ev-sms"))
                .toList();
        assertThat(sms)
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .contains("Hei! Vi har eit forslag til deg.")
                        .doesNotContain(Neighbours.CANARY, "http://"));
    }

    @Test
    void whatASearchFoundIsToldToWhoeverKeepsItAndNotWhenItIsDeleted() {
        news.found("ev-found", "s-kept");
        news.found("ev-found-gone", "s-gone");

        await().until(() -> mailTo("demo-searcher@demo.invalid").size() == 1);
        await().untilAsserted(() -> assertThat(database.getCollection("deliveries")
                        .find(new Document("matchId", "s-gone"))
                        .map(document -> document.getString("state")))
                .hasSize(2)
                .containsOnly("CANCELLED"));
        assertThat(mailTo("demo-searcher@demo.invalid")).hasSize(1);
    }

    @Test
    void anInvitationRingsWithItsCodeWhichStaysNowhere(CapturedOutput output) {
        news.invited("ev-invited", "i-sms", "c-log");

        await().untilAsserted(() ->
                assertThat(log("i-sms")).contains("INVITATION", "SENT").doesNotContain(Neighbours.CODE));

        assertThat(NEIGHBOURS.rungOn("c-log").stream().filter(sms -> sms.contains("ev-invited")))
                .singleElement()
                .asString()
                .contains("koden " + Neighbours.CODE + " innan 6.12.")
                .doesNotContain(Neighbours.CANARY, "http://");
        for (var collection : database.listCollectionNames())
            for (var document : database.getCollection(collection).find())
                assertThat(document.toString()).as(collection).doesNotContain(Neighbours.CODE);
        assertThat(output.getAll()).doesNotContain(Neighbours.CODE);
    }

    @Test
    void whoMayNotHaveBeenReachedIsToldToTheQueueAsPromised() throws Exception {
        news.announce("proposed", "ev-nonumber", "m-nonumber", "c-nonumber", 1, "staff");

        var topic = new Topic(topics.actual("notification.event.v1"));
        await().until(() -> topic.records().stream().anyMatch(NotificationServiceTest::ofNoNumber));
        var record = topic.records().stream()
                .filter(NotificationServiceTest::ofNoNumber)
                .findFirst()
                .orElseThrow();

        assertThat(Topic.header(record.headers(), "ce_type"))
                .isEqualTo("no.larvik.laereplass.notification.unreached.v1");
        var wire = new String(record.value(), StandardCharsets.UTF_8);
        assertThat(wire).doesNotContain(Neighbours.phoneOf("c-nonumber"), Neighbours.CANARY);
        assertThat(Contracts.flaws("notification/notification.unreached.v1", wire))
                .isEmpty();
    }

    private static boolean ofNoNumber(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8).contains("c-nonumber");
    }

    @Test
    void whatTheMailServerCouldNotTakeArrivesWhenItIsUpAgain() {
        Surroundings.stopMail();
        try {
            news.announce("proposed", "ev-down", "m-down", "c-log", 1, "staff");
            await().untilAsserted(() -> assertThat(log("m-down")).contains("SMTP_DOWN", "PENDING"));
        } finally {
            Surroundings.startMail();
        }

        await().until(() -> mailTo(mailOf("c-log")).size() == 1);
        await().untilAsserted(() -> assertThat(log("m-down")).contains("SENT").doesNotContain("PENDING"));
    }

    @Test
    void whileNobodyAnswersForTheAddressTheMessageWaits() {
        NEIGHBOURS.away();
        news.announce("proposed", "ev-late", "m-late", "c-late", 1, "staff");
        await().during(Duration.ofSeconds(1))
                .until(() -> mailTo(mailOf("c-late")).isEmpty());

        NEIGHBOURS.asUsual();

        await().until(() -> mailTo(mailOf("c-late")).size() == 1);
    }

    @Test
    void aProposalThatIsGoneIsNotSent() {
        NEIGHBOURS.matchStandsAt("m-gone", "WITHDRAWN");
        news.announce("proposed", "ev-gone", "m-gone", "c-log", 1, "staff");

        await().untilAsserted(() -> assertThat(log("m-gone")).contains("CANCELLED", "MOVED_ON"));
    }

    @Test
    void theInboxIsReadInTheReadersLanguageAndMarkedAsRead() {
        news.announce("proposed", "ev-inbox", "m-inbox", "c-inbox", 1, "staff");
        var me = Api.as(port, candidate("sub-c-inbox"));
        await().until(() ->
                me.get("/api/v1/notifications").json().path("unread").asInt() == 1);

        var item = me.get("/api/v1/notifications").json().path("items").get(0);
        assertThat(item.path("occasion").asString()).isEqualTo("PROPOSAL");
        assertThat(item.path("subject").path("id").asString()).isEqualTo("m-inbox");
        assertThat(item.path("title").asString()).isEqualTo("Du har et forslag å svare på");
        assertThat(me.reading("nn-NO, nb;q=0.5").get("/api/v1/notifications").body())
                .contains("Du har eit forslag");
        assertThat(me.get("/api/v1/notifications?lang=en").body()).contains("You have a suggestion");
        var id = item.path("id").asString();
        assertThat(me.put("/api/v1/notifications/" + id + "/read").status()).isEqualTo(204);
        assertThat(me.put("/api/v1/notifications/" + id + "/read").status()).isEqualTo(204);
        assertThat(me.get("/api/v1/notifications").json().path("unread").asInt())
                .isZero();
    }

    @Test
    void somebodyElsesNotificationDoesNotExist() {
        news.announce("proposed", "ev-other", "m-other", "c-other", 1, "staff");
        var owner = Api.as(port, candidate("sub-c-other"));
        await().until(() ->
                owner.get("/api/v1/notifications").json().path("unread").asInt() == 1);
        var stranger = Api.as(port, candidate("sub-stranger"));

        var answer = stranger.put("/api/v1/notifications/ev-other:INBOX:CANDIDATE/read");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown-notification");
        assertThat(stranger.get("/api/v1/notifications").json().path("items").size())
                .isZero();
        assertThat(owner.get("/api/v1/notifications").json().path("unread").asInt())
                .isEqualTo(1);
    }

    @Test
    void anEmployersInboxIsSharedByAllWhoActForTheOrganisation() {
        NEIGHBOURS.matchStandsAt("m-org", "PRESENTED");
        news.announce("presented", "ev-org", "m-org", "c-org", 1, "system");
        var rolf = Api.as(port, employer("demo-rolf", "910000004"));

        await().until(() -> rolf.get("/api/v1/notifications").body().contains("m-org"));

        assertThat(Api.as(port, employer("demo-colleague", "910000004"))
                        .get("/api/v1/notifications")
                        .body())
                .contains("m-org");
        assertThat(Api.as(port, employer("demo-hege", "910000012"))
                        .get("/api/v1/notifications")
                        .body())
                .doesNotContain("m-org");
    }

    @Test
    void whoeverOfACompanyWantsItIsToldInItsPlaceAndTheirAddressStaysNowhere(CapturedOutput output) {
        NEIGHBOURS.matchStandsAt("m-people", "PRESENTED");
        news.announce("presented", "ev-people", "m-people", "c-people", 1, "system");
        var tom = Neighbours.CANARY.toLowerCase(java.util.Locale.ROOT) + "-tom@demo.invalid";

        await().until(() -> mailTo(tom).size() == 1);

        await().untilAsserted(() -> assertThat(database.getCollection("deliveries")
                        .find(new Document("matchId", "m-people").append("channel", "EMAIL"))
                        .map(document -> document.getString("state") + " " + document.getString("reason")))
                .containsExactlyInAnyOrder("CANCELLED TO_EACH", "SENT null"));
        assertThat(mailTo("ola@demo.invalid")).isEmpty();
        assertThat(mailTo(Neighbours.WITH_PEOPLE + "@demo.invalid")).isEmpty();
        for (var collection : database.listCollectionNames())
            for (var document : database.getCollection(collection).find())
                assertThat(document.toString()).as(collection).doesNotContain(tom);
        assertThat(output.getAll().lines().filter(line -> !line.contains("greenmail") && !line.contains(" c.i.g.")))
                .noneMatch(line -> line.contains(tom));
    }

    @Test
    void onlyStaffWithTheCaseSeeWhatWasSent() {
        news.announce("proposed", "ev-log", "m-log", "c-log", 1, "staff");
        await().untilAsserted(() -> assertThat(log("m-log")).contains("SENT"));

        var path = "/api/v1/deliveries/candidates/c-log";
        var nora = Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"));
        assertThat(nora.get(path).body())
                .contains("\"channel\":\"SMS\"", "\"channel\":\"INBOX\"", "\"recipient\":\"CANDIDATE\"")
                .doesNotContain("\"recipient\":\"STAFF\"", mailOf("c-log"), Neighbours.phoneOf("c-log"));
        assertThat(nora.get(path + "?until=2020-01-01").body()).contains("\"items\":[]");
        assertThat(nora.get(path + "?from=2026-02-02&until=2026-02-01").body()).contains("?until", "days-backwards");
        assertThat(nora.get(path + "?from=yesterday").status()).isEqualTo(400);
        assertThat(nora.get("/api/v1/deliveries/candidates/c-closed").body()).contains("\"items\":[]");
        assertThat(Api.as(port, candidate("sub-c-log")).get(path).status()).isEqualTo(403);

        news.announce("proposed", "ev-closed", "m-closed", "c-closed", 1, "staff");
        await().until(() -> mailTo(mailOf("c-closed")).size() == 1);

        assertThat(log("m-closed")).contains("\"items\":[]");
        assertThat(Api.as(port, candidate("sub-c-log"))
                        .get("/api/v1/deliveries?match=m-log")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void staffAndCompaniesChooseHowOftenAndYoungPeopleAreToldAtOnce() {
        var path = "/api/v1/notification-preferences";
        var weekly = "{\"email\":true,\"sms\":true,\"language\":\"nn\",\"rhythm\":\"WEEKLY\"}";
        var nora = Api.as(port, staff("demo-weekly", "OPPFOLGINGSTJENESTEN"));
        assertThat(nora.put(path, weekly, 0).body()).contains("\"rhythm\":\"WEEKLY\"");
        assertThat(nora.put(path, weekly.replace("WEEKLY", "HOURLY"), 1).body()).contains("/rhythm", "unknown-rhythm");

        var rolf = Api.as(port, employer("demo-rolf-1", "910000012"));
        var hege = Api.as(port, employer("demo-rolf-2", "910000012"));
        var other = Api.as(port, employer("demo-rolf-3", "910000020"));
        assertThat(rolf.put(path, weekly, 0).status()).isEqualTo(200);
        assertThat(hege.get(path).body()).contains("\"rhythm\":\"WEEKLY\"", "\"version\":1");
        assertThat(hege.put(path, weekly, 0).status()).isEqualTo(412);
        assertThat(other.get(path).body()).contains("\"rhythm\":\"AT_ONCE\"", "\"version\":0");

        var kari = Api.as(port, candidate("sub-c-weekly"));
        assertThat(kari.put(path, weekly, 0).body()).contains("/rhythm", "unknown-rhythm");
    }

    @Test
    void aYoungPersonChoosesHowToBeToldAndSeesWhatWasSent() {
        var me = Api.as(port, candidate("sub-c-choice"));
        var path = "/api/v1/notification-preferences";
        assertThat(me.get(path).body()).contains("\"email\":true", "\"sms\":true", "\"version\":0");
        assertThat(me.put(path, "{\"email\":false,\"sms\":true,\"language\":\"en\"}", 0)
                        .status())
                .isEqualTo(200);
        assertThat(me.put(path, "{\"email\":true,\"sms\":true}", 0).status()).isEqualTo(412);
        assertThat(me.put(path).status()).isIn(400, 428);
        assertThat(me.put(path, "{\"email\":true,\"sms\":true,\"language\":\"xx\"}", 1)
                        .body())
                .contains("/language", "unknown-language");

        news.announce("proposed", "ev-choice", "m-choice", "c-choice", 1, "staff");
        await().until(() -> me.get(path + "/sent").json().path("items").size() == 1);

        assertThat(me.get(path + "/sent").body()).contains("\"channel\":\"SMS\"", "\"state\":\"SENT\"");
        assertThat(NEIGHBOURS.rungOn("c-choice"))
                .singleElement()
                .satisfies(sms -> assertThat(sms).contains("Hi! We have a suggestion"));
        assertThat(mailTo(mailOf("c-choice"))).isEmpty();
        assertThat(Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"))
                        .get(path + "/sent")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatSomebodyWasToldIsForThemselvesAndTheirStaffThroughTheirOwnerAlone() {
        var mine = candidate("sub-c-log");
        news.announce("proposed", "ev-kept", "m-kept", "c-log", 1, "staff");
        var path = "/internal/v1/sent/c-log";
        var self = actingFor("candidate-service", mine);
        await().until(() -> self.get(path).json().path("items").size() >= 2);

        var told = self.reading("en").get(path + "?lang=en").json();

        assertThat(told.path("items")
                        .valueStream()
                        .map(one -> one.path("channel").asString()))
                .contains("INBOX", "SMS");
        assertThat(told.path("items").get(0).path("title").asString()).startsWith("You have a");
        assertThat(told.path("chosen").path("sms").asBoolean()).isTrue();
        var byStaff = actingFor("candidate-service", staff("demo-nora", "NAV"))
                .get(path)
                .json();
        assertThat(byStaff.path("items").size()).isEqualTo(told.path("items").size());
        assertThat(byStaff.path("chosen").isNull()).isTrue();
        var strange = actingFor("candidate-service", candidate("sub-c-else"));
        assertThat(strange.get(path).status()).isEqualTo(404);
        assertThat(actingFor("candidate-service", staff("demo-nora", "NAV"))
                        .get("/internal/v1/sent/c-else")
                        .status())
                .isEqualTo(404);
        assertThat(actingFor("matching-service", mine).get(path).status()).isEqualTo(403);
        assertThat(Api.as(port, mine).get(path).status()).isIn(403, 404);
    }

    private Api actingFor(String service, Caller caller) {
        return new Api(port, TestTokens.bearerFrom(service, caller, "notification-service"), "nb");
    }

    @Test
    void staffSeeTheLanguageThatTheirOwnPeopleChoseAndOfOthersNothing() {
        var path = "/api/v1/notification-preferences";
        for (var person : List.of("sub-c-chose", "sub-c-else")) {
            var self = Api.as(port, candidate(person));
            var version = self.get(path).json().path("version").asLong();
            assertThat(self.put(path, "{\"email\":false,\"sms\":true,\"language\":\"en\"}", version)
                            .status())
                    .isEqualTo(200);
        }

        var nora = Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"));
        var chosen = nora.get(path + "/languages?candidate=c-chose,c-else,c-log");
        assertThat(chosen.json().path("items").toString())
                .isEqualTo("[{\"candidateId\":\"c-chose\",\"language\":\"en\"}]");
        assertThat(Api.as(port, candidate("sub-c-chose"))
                        .get(path + "/languages?candidate=c-chose")
                        .status())
                .isEqualTo(403);
        var many = IntStream.range(0, 101).mapToObj(i -> "c-" + i).collect(Collectors.joining(","));
        assertThat(nora.get(path + "/languages?candidate=" + many).body()).contains("too-many-at-once", "100");
    }

    @Test
    void administratorsSeeNumbersAndNobodyElseDoes() {
        news.announce("proposed", "ev-count", "m-count", "c-count", 1, "staff");
        await().until(() -> NEIGHBOURS.rungOn("c-count").size() == 1);
        var figures = "/api/v1/deliveries/figures";

        await().untilAsserted(() -> assertThat(
                        Api.as(port, administrator("ida")).get(figures).body())
                .contains("\"channel\":\"SMS\"", "\"provider\":\"demo\"", "\"oldestDue\":", "\"switchedOff\":")
                .doesNotContain("c-count", "m-count"));
        for (var other : List.of(candidate("sub-c"), staff("demo-nora", "OPPFOLGINGSTJENESTEN")))
            assertThat(Api.as(port, other).get(figures).status()).isEqualTo(403);

        var now = Api.as(port, administrator("ida")).get("/operation");
        assertThat(now.json().path("outside").findValuesAsString("name")).contains("smtp", "sms-demo");
        assertThat(now.body()).doesNotContain("c-count", "m-count", "+47");
    }

    @Test
    void aCursorThatIsNotOursIsNamed() {
        var answer = Api.as(port, candidate("sub-c")).get("/api/v1/notifications?cursor=%24ne");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("?cursor", "unreadable-cursor");
    }

    @Test
    void whoIsAskedAboutStandsInNoFigure(@Autowired MeterRegistry figures) {
        news.announce("proposed", "ev-figure", "m-figure", "c-figure", 1, "staff");
        await().until(() -> mailTo(mailOf("c-figure")).size() == 1);

        assertThat(figures.find("http.client.requests").meters())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.getId().getTag("uri")).isEqualTo("none"))
                .noneSatisfy(asked -> assertThat(asked.getId().toString()).contains("c-figure"));
    }

    @Test
    void neitherMailNorLogSaysAnythingPersonal(CapturedOutput output) throws Exception {
        NEIGHBOURS.matchStandsAt("m-canary", "PRESENTED");
        news.announce("accepted", "ev-canary-1", "m-canary", "c-canary", 1, "candidate");
        news.announce("presented", "ev-canary-2", "m-canary", "c-canary", 2, "system");
        await().until(() -> mailTo("nora-c-canary@demo.invalid").size() == 1);
        await().until(() -> mailTo("e-m-canary@demo.invalid").size() == 1);

        for (var to : new String[] {"nora-c-canary@demo.invalid", "e-m-canary@demo.invalid"}) {
            var wire = new ByteArrayOutputStream();
            mailTo(to).getFirst().writeTo(wire);
            assertThat(wire.toString(StandardCharsets.UTF_8).replaceAll("=_Part_[0-9_.]+", "")) // any digits at all
                    .doesNotContain(Neighbours.CANARY, "c-canary\"", "m-canary\"", "910000004", "3909");
        }
        assertThat(output.getAll().lines().filter(line -> !line.contains("greenmail") && !line.contains(" c.i.g.")))
                .noneMatch(line ->
                        line.contains(Neighbours.CANARY) || line.contains("@demo.invalid") || line.contains("+474"));
    }

    private String log(String match) {
        return Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"))
                .get("/api/v1/deliveries?match=" + match)
                .body();
    }
}
