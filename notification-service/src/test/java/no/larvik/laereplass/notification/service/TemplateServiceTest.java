package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.administrator;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.employer;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static no.larvik.laereplass.notification.service.Neighbours.mailOf;
import static no.larvik.laereplass.notification.service.Surroundings.mailTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class TemplateServiceTest {

    private static final String ALL = "/api/v1/notification-templates";
    private static final String MAIL = ALL + "/mail.INTERESTED.CANDIDATE";
    private static final String SMS = ALL + "/sms.PROPOSAL";

    private final int port;
    private final MatchNews news;
    private final AuditLog audit;

    TemplateServiceTest(@LocalServerPort int port, @Autowired Topics topics, @Autowired AuditLog audit) {
        this.port = port;
        this.news = new MatchNews(topics);
        this.audit = audit;
    }

    @Test
    void whatIsSavedIsMailedReadAndRememberedUntilItIsTakenBack() throws Exception {
        var before = ida().get(MAIL).json();
        var version = before.path("version").asInt();
        assertThat(before.path("texts").size()).isEqualTo(8);

        var saved = ida().put(
                        MAIL + "/texts/nn",
                        "{\"title\":\"Nytt til deg\",\"text\":\"Logg inn og les.\",\"why\":\"Kortare og klarare.\"}",
                        tag(version));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("history").get(0).path("by").asString()).startsWith("administrator ");
        news.announce("interested", "ev-worded", "m-worded", "c-log", 1, "employer");
        Surroundings.NEIGHBOURS.matchStandsAt("m-worded", "INTERESTED");
        await().atMost(Duration.ofSeconds(30)).until(() -> subjects().contains("Nytt til deg"));
        await().untilAsserted(() -> assertThat(log("m-worded")).contains("\"wording\":\"nn/" + (version + 1) + "\""));

        var back = ida().post(MAIL + "/texts/nn/restoration", "{\"why\":\"Det gamle var betre.\"}", tag(version + 1));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().path("texts").get(1).path("changed").asBoolean()).isFalse();
        assertThat(audit.about("template:mail.INTERESTED.CANDIDATE", 10))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.what()).isEqualTo("TEMPLATE"));
    }

    @Test
    void whoHasNotSeenTheNewestIsToldWhoAndWhen() {
        var body = "{\"text\":\"Svar oss snart.\",\"why\":\"Kortere og klarere.\"}";
        var version = ida().get(SMS).json().path("version").asInt();
        assertThat(ida().put(SMS + "/texts/nb", body, tag(version)).status()).isEqualTo(200);

        var late = ida().put(SMS + "/texts/nb", body, tag(version));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("code").asString()).isEqualTo("template-decided-meanwhile");
        assertThat(late.json().path("detail").asString()).contains("administrator ", "endret den");
        assertThat(ida().put(SMS + "/texts/nb", body, "").status()).isEqualTo(428);
        ida().post(SMS + "/texts/nb/restoration", "{\"why\":\"Rydder etter prøven.\"}", tag(version + 1));
    }

    @Test
    void whatCannotBeUsedIsRefusedFieldByFieldInTheReadersLanguage() {
        var version = tag(ida().get(SMS).json().path("version").asInt());

        var refused = ida().reading("en")
                .put(SMS + "/texts/nb", "{\"text\":\"Hei {navn}, se https://x.no\",\"why\":\"x\"}", version);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("/text", "template-link", "template-names-somebody", "/why")
                .contains("Remove {navn}. No message tells who");
        assertThat(ida().put(SMS + "/texts/nb", "{\"text\":\"x\",\"why\":\"x\",\"approvedBy\":\"me\"}", version)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void thePreviewIsTheWholeLetterOrTheSmsWithItsLength() {
        var letter = ida().post(MAIL + "/preview", "{\"language\":\"ar\",\"title\":\"T\",\"text\":\"مرحبا\"}")
                .json();
        assertThat(letter.path("letter").asString()).contains("مرحبا", "http://localhost:8080");
        assertThat(letter.path("length").isNull()).isTrue();

        var sms = ida().post(SMS + "/preview", "{\"language\":\"nb\",\"text\":\"Vi har {antall} – nå\"}")
                .json();
        assertThat(sms.path("text").asString()).isEqualTo("Vi har 3 – nå");
        assertThat(sms.path("length").path("alphabet").asString()).isEqualTo("UCS_2");
        assertThat(sms.path("length").path("dear").asString()).isEqualTo("–");
    }

    @Test
    void staffSeeBeforeTheySendWhatAnAdministratorHasMadeOfTheWords() {
        var asked = ALL + "/in-force/PROPOSAL?language=nn";
        var nora = Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"));
        var mail = ALL + "/mail.PROPOSAL.CANDIDATE";
        var version = ida().get(mail).json().path("version").asInt();
        var saved = ida().put(
                        mail + "/texts/nn",
                        "{\"title\":\"Eit forslag\",\"text\":\"Ny ordlyd frå i dag.\",\"why\":\"Kortare og klarare.\"}",
                        tag(version));
        assertThat(saved.status()).isEqualTo(200);

        var told = nora.get(asked).json().path("items");

        assertThat(told.valueStream().map(one -> one.path("channel").asString()))
                .containsExactly("INBOX", "EMAIL", "SMS");
        assertThat(told.get(1).path("title").asString()).isEqualTo("Eit forslag");
        assertThat(told.get(1).path("text").asString()).contains("Ny ordlyd frå i dag.", "http://localhost:8080");
        assertThat(told.get(1).path("version").asInt()).isEqualTo(version + 1);
        assertThat(told.get(2).path("parts").asInt()).isEqualTo(1);
        ida().post(mail + "/texts/nn/restoration", "{\"why\":\"Rydder etter prøven.\"}", tag(version + 1));
        assertThat(nora.get(asked).body()).doesNotContain("Ny ordlyd");
        assertThat(nora.get(ALL + "/in-force/PROPOSAL?language=ar")
                        .json()
                        .path("items")
                        .get(0)
                        .path("language")
                        .asString())
                .isEqualTo("nb");
        for (var unknown : List.of("PROPOSAL?language=fr", "CLOSED", "NOTHING"))
            assertThat(nora.get(ALL + "/in-force/" + unknown).status())
                    .as(unknown)
                    .isEqualTo(404);
        for (var other : List.of(candidate("c"), employer("e", "910000004"), administrator("demo-ida")))
            assertThat(Api.as(port, other).get(asked).status()).isEqualTo(403);
    }

    @Test
    void aCompanySeesBeforeItSaysSomethingWhatTheYoungPersonIsTold() {
        var rolf = Api.as(port, employer("e", "910000004"));
        var nora = Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"));

        var no = rolf.get(ALL + "/in-force/CLOSED?step=NOT_SELECTED").json().path("items");
        assertThat(no.get(0).path("text").asString())
                .isEqualTo(Wording.inbox(Occasion.CLOSED, Audience.CANDIDATE, MatchStep.NOT_SELECTED, Language.NB)
                        .text());
        var takenBack = rolf.get(ALL + "/in-force/CLOSED?step=WITHDRAWN&language=en");
        assertThat(takenBack.body())
                .contains(Wording.inbox(Occasion.CLOSED, Audience.CANDIDATE, MatchStep.WITHDRAWN, Language.EN)
                        .title());
        for (var caused : List.of("INTERESTED", "INTERVIEW_AGREED", "INTERVIEW_CHANGED", "TRIAL", "OFFERED", "EXAM"))
            assertThat(rolf.get(ALL + "/in-force/" + caused).status())
                    .as(caused)
                    .isEqualTo(200);

        for (var others : List.of("PROPOSAL", "JOURNEY_ENDED", "MESSAGE", "NOTHING"))
            assertThat(rolf.get(ALL + "/in-force/" + others).status())
                    .as(others)
                    .isEqualTo(403);
        for (var unknown : List.of("CLOSED", "CLOSED?step=NOTHING"))
            assertThat(nora.get(ALL + "/in-force/" + unknown).status())
                    .as(unknown)
                    .isEqualTo(404);
    }

    @Test
    void allTextsAreListedAndNobodyButAdministratorsSeesThem() {
        assertThat(ida().get(ALL).json().path("items").size()).isGreaterThan(40);
        assertThat(ida().get(ALL + "/mail.NOBODY.STAFF").status()).isEqualTo(404);
        assertThat(ida().put(MAIL + "/texts/fr", "{\"text\":\"x\",\"why\":\"x\"}", tag(0))
                        .status())
                .isEqualTo(404);
        for (var caller : List.of(candidate("c"), employer("e", "910000004"), staff("s", "NAV"))) {
            var other = Api.as(port, caller);
            assertThat(other.get(ALL).status()).isEqualTo(403);
            assertThat(other.get(MAIL).status()).isEqualTo(403);
            assertThat(other.post(MAIL + "/preview", "{\"language\":\"nb\",\"text\":\"x\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(other.put(MAIL + "/texts/nb", "{\"text\":\"x\",\"why\":\"x\"}", tag(0))
                            .status())
                    .isEqualTo(403);
            assertThat(other.post(MAIL + "/texts/nb/restoration", "{\"why\":\"x\"}", tag(0))
                            .status())
                    .isEqualTo(403);
        }
    }

    private Api ida() {
        return Api.as(port, administrator("demo-ida"));
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static List<String> subjects() throws Exception {
        var subjects = new java.util.ArrayList<String>();
        for (var mail : mailTo(mailOf("c-log"))) subjects.add(mail.getSubject());
        return subjects;
    }

    private String log(String match) {
        return Api.as(port, staff("demo-nora", "OPPFOLGINGSTJENESTEN"))
                .get("/api/v1/deliveries?match=" + match)
                .body();
    }
}
