package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Answer;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;
import tools.jackson.databind.JsonNode;

/** From a referral to a friendly no and goodbye, with a canary in everything that people write on the way. */
final class CanaryWay {

    private static final String TRADE = "tomrerfaget";
    private static final Duration KNOWN = Duration.ofSeconds(30);

    private final Platform platform;
    private final Canary canary;
    private final CanaryFields fields;
    private final Visitor nora;
    private final Visitor jonas;
    private final Visitor self;
    private final Visitor stranger;
    private final CanaryEmployer employer;
    private final String mailbox;
    private final Map<String, String> lastFacts = new LinkedHashMap<>();

    CanaryWay(Platform platform, Canary canary) {
        this.platform = platform;
        this.canary = canary;
        fields = new CanaryFields(canary, TRADE);
        nora = platform.as("nora").patiently();
        jonas = platform.as("jonas").patiently();
        self = platform.as(Invented.youngPerson("demo-kanari-" + UUID.randomUUID(), canary.in("Palogget")))
                .patiently();
        stranger = platform.as("hege").patiently();
        employer = new CanaryEmployer(platform, canary, TRADE);
        mailbox = canary.mail("selv");
    }

    CanaryWay gone() {
        refers();
        isInvited();
        var person = comesAlone();
        fillsIn(person);
        isTalkedAbout(person);
        var opening = employer.posts();
        var match = isMatched(person, opening);
        asksWrongly(person);
        saysGoodbye(person, opening, match);
        return this;
    }

    /** What each topic says last about whom, by the id it is about. */
    Map<String, String> lastFacts() {
        return Map.copyOf(lastFacts);
    }

    String mailbox() {
        return mailbox;
    }

    private void refers() {
        var accepted = with(fields.person("henvist"), "words", canary.in("Henvisning"));
        accepted.put("agreed", Map.of("how", "PHONE", "at", Instant.now().toString()));
        var first = jonas.post("/api/v1/referrals", accepted).expect(201).text("id");
        nora.post("/api/v1/referrals/" + first + "/acceptance", Map.of()).expect(200);
        accepted.put("firstName", canary.name("Andre"));
        accepted.put("birthDate", CanaryFields.born().minusDays(1).toString());
        var second = jonas.post("/api/v1/referrals", accepted).expect(201).text("id");
        nora.post(
                        "/api/v1/referrals/" + second + "/return",
                        Map.of("reason", "MORE_INFORMATION_NEEDED", "words", canary.in("Retur")))
                .expect(200);
    }

    /** The code is on the phone and nowhere else. */
    private void isInvited() {
        var invited = fields.person("invitert");
        var id = nora.post("/api/v1/candidates", invited).expect(201).text("id");
        nora.post("/api/v1/candidates/" + id + "/invitations", Map.of("by", "SMS"))
                .expect(201);
        var code = InvitationCodes.onThePhone(platform, String.valueOf(invited.get("phone")));
        canary.watch(code);
        lastFacts.put(id, "candidate.invited.");
        self.post("/api/v1/invitations/redemptions", Map.of("code", code + "X")).expect(422);
    }

    private String comesAlone() {
        var person = with(fields.person("selv"), "email", mailbox);
        var id = self.post("/api/v1/me/candidate", person).expect(201).text("id");
        nora.put("/api/v1/candidates/" + id + "/contact", Map.of(), null).expect(200);
        return id;
    }

    private void fillsIn(String id) {
        var path = "/api/v1/candidates/" + id;
        self.put(
                        path + "/guardian",
                        Map.of(
                                "name", canary.in("Foresatt"),
                                "phone", canary.phone(),
                                "email", canary.mail("foresatt")),
                        version(self, path))
                .expect(200, 204);
        self.put(path + "/wishes", fields.wishes(), version(self, path)).expect(200, 204);
        self.put(path + "/consents/matching", Map.of("textVersion", "2026-1"), null)
                .expect(200);
        self.put(path + "/publication", null, version(self, path)).expect(200, 204);
        self.put(path + "/person", with(fields.person("rettet"), "email", mailbox), version(self, path))
                .expect(200);
        self.upload(
                        path + "/documents?kind=CV&forEmployers=true",
                        canary.name("fil") + ".pdf",
                        "%PDF-1.4\n%" + canary.in("CV"))
                .expect(201);
    }

    private void isTalkedAbout(String id) {
        var path = "/api/v1/candidates/" + id;
        nora.post(path + "/notes", Map.of("text", canary.in("Notat"))).expect(201);
        nora.post(path + "/notes", Map.of("text", canary.in("Internt"), "readable", false))
                .expect(201);
        nora.post(path + "/messages", Map.of("text", canary.in("Til deg"))).expect(201);
        var message = self.post(path + "/messages", Map.of("text", canary.in("Fra meg")))
                .expect(201)
                .text("id");
        lastFacts.put(message, "message.");
    }

    private String isMatched(String person, String opening) {
        var match = nora.post("/api/v1/matches", Map.of("candidateId", person, "openingId", opening))
                .expect(201)
                .text("id");
        step(nora, match, Map.of("to", "PROPOSED", "message", canary.in("Forslag")));
        answers(person, match);
        step(self, match, Map.of("to", "ACCEPTED"));
        tellsOneOfTheCompany();
        hearsOnlyWhatWasChosen(person, match);
        saysHowItWas(match);
        takesAllAlong(person, match);
        step(employer.user(), match, Map.of("to", "INTERESTED"));
        employer.user()
                .get("/api/v1/candidates/" + person + "/identity?match=" + match)
                .expect(200);
        assertThat(answersOf(employer.user(), person, match).expect(200).body()).contains(canary.in("Derfor"));
        var when = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        step(
                employer.user(),
                match,
                Map.of("to", "INTERVIEW", "slots", List.of(when.toString()), "message", canary.in("Intervju")));
        step(
                employer.user(),
                match,
                Map.of(
                        "to",
                        "NOT_SELECTED",
                        "feedback",
                        Map.of("code", "OTHERS_FITTED_BETTER", "text", canary.in("Tilbakemelding"))));
        lastFacts.put(match, "match.not-selected.");
        return match;
    }

    private void answers(String person, String match) {
        var replies = List.of(
                Map.of("question", canary.in("Hvorfor?"), "value", canary.in("Derfor")),
                Map.of("question", canary.in("Har du moped?"), "value", "YES"));
        var path = "/api/v1/candidates/" + person + "/answers/" + match;
        nora.put(path, Map.of("answers", replies), null).expect(403);
        self.put(path, Map.of("answers", replies), null).expect(200);
        answersOf(employer.user(), person, match).expect(404);
    }

    /** Whoever asked to be told is, and the company's own address is not. */
    private void tellsOneOfTheCompany() {
        Waiting.untilTrue(
                "the e-mail to one of the company's people",
                KNOWN,
                () -> !platform.mailTo(employer.mailbox()).isEmpty());
        assertThat(platform.mailTo(canary.mail("firma"))).isEmpty();
    }

    private void hearsOnlyWhatWasChosen(String person, String match) {
        var heard = answersOf(employer.user(), person, match).expect(200);
        assertThat(heard.body()).contains("\"YES\"").doesNotContain("Derfor");
        answersOf(stranger, person, match).expect(404);
    }

    /** For the one who says it alone. */
    private void saysHowItWas(String match) {
        var said = "/api/v1/matches/" + match + "/voices";
        self.put(said + "/ANSWERED", Map.of("feeling", "SO_SO"), null).expect(204);
        nora.get(said).expect(404);
    }

    /** What every service keeps of them, and of nobody else. */
    private void takesAllAlong(String person, String match) {
        var path = "/api/v1/candidates/" + person + "/export";
        Waiting.untilTrue(
                "a notice on their page",
                KNOWN,
                () -> taken(path)
                        .path("notices")
                        .path("sent")
                        .valueStream()
                        .anyMatch(one -> one.path("over").asString().equals("INBOX")));
        var all = taken(path);
        assertThat(all.path("missing").isEmpty()).isTrue();
        assertThat(all.path("voices").toString()).contains(match, "ANSWERED", "SO_SO");
        assertThat(all.path("matches").size()).isEqualTo(1);
        assertThat(all.path("matches").get(0).path("matchId").asString()).isEqualTo(match);
        assertThat(all.path("matches").get(0).path("standing").asString()).isEqualTo("PRESENTED");
        assertThat(all.path("matches").get(0).path("staffWords").asString()).isEqualTo(canary.in("Forslag"));
        assertThat(all.path("journeys").isEmpty()).isTrue();
        for (var other : List.of(employer.user(), stranger)) other.get(path).expect(404);
        assertThat(self.get(path + ".pdf", "application/pdf").expect(200).body())
                .startsWith("%PDF-");
    }

    private JsonNode taken(String path) {
        return self.get(path).expect(200).json();
    }

    private static Answer answersOf(Visitor by, String person, String match) {
        return by.get("/api/v1/candidates/" + person + "/answers/" + match);
    }

    /** What is wrong is answered, never written down. */
    private void asksWrongly(String id) {
        var path = "/api/v1/candidates/" + id;
        nora.get("/api/v1/candidates?text=" + canary.mark()).expect(200);
        nora.get("/api/v1/employers?text=" + canary.mark()).expect(200);
        nora.get("/api/v1/openings?text=" + canary.mark()).expect(200);
        nora.post("/api/v1/candidates", with(fields.person("feil"), "phone", canary.in("Ingen telefon")))
                .expect(422);
        nora.post("/api/v1/candidates", with(fields.person("feil"), "birthDate", canary.in("Ingen dato")))
                .expect(400, 422);
        self.post("/api/v1/invitations/redemptions", Map.of("code", canary.mark()))
                .expect(409, 422);
        self.put(path + "/wishes", with(fields.wishes(), "trades", List.of(canary.mark())), version(self, path))
                .expect(422);
        nora.get("/api/v1/candidates/" + canary.mark()).expect(400, 404, 422);
    }

    private void saysGoodbye(String person, String opening, String match) {
        employer.withdraws(opening);
        lastFacts.put(opening, "opening.withdrawn.");
        var path = "/api/v1/candidates/" + person;
        self.delete(path + "/publication", version(self, path)).expect(200, 204);
        lastFacts.put(person, "candidate.withdrawn.");
        nora.get("/api/v1/matches/" + match).expect(200);
        answersOf(employer.user(), person, match).expect(404);
    }

    private static Answer step(Visitor by, String match, Map<String, ?> instruction) {
        var path = "/api/v1/matches/" + match;
        return by.post(path + "/transitions", instruction, UUID.randomUUID().toString(), version(by, path))
                .expect(200);
    }

    private static String version(Visitor by, String path) {
        return by.get(path).expect(200).version();
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }
}
