package no.larvik.laereplass.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody of 19 who was registered by Nora and signs in with a code. */
final class YoungPersonPart {

    private static final Duration TOLD_WITHIN = Duration.ofSeconds(20);

    private final Platform platform;
    private final Visitor nora;
    private final Visitor self;
    private final Told told;
    private final Map<String, Object> registration;

    YoungPersonPart(Platform platform, Visitor nora, Told told, String run) {
        this.platform = platform;
        this.nora = nora;
        this.told = told;
        var born = SchoolYear.seenFrom(LocalDate.now()).start().minusYears(19).minusMonths(3);
        var names = new Names("Reise" + run, "Prøvesen Demo");
        registration = DemoCandidate.registration(899, names, born, "3256", "nb");
        registration.put("email", "reise-" + run + "@demo.invalid");
        self = platform.as(Invented.youngPerson("demo-reise-" + run, names.first()));
    }

    Cast.Person isRegisteredAndPublished() {
        var registered = told.step(
                "Nora registers a young person",
                () -> nora.post("/api/v1/candidates", registration).expect(201));
        var id = registered.text("id");
        var code = told.step(
                "Nora gets a one-time code for them",
                () -> nora.post("/api/v1/candidates/" + id + "/invitations", Map.of())
                        .expect(201)
                        .text("code"));
        told.check("The young person signs in and uses the code", () -> {
            var own = self.post("/api/v1/invitations/redemptions", Map.of("code", code))
                    .expect(200);
            Told.require(own.text("id").equals(id), "the code opened another case");
        });
        told.check("Publishing without wishes is refused, and says why", () -> {
            var now = self.get("/api/v1/candidates/" + id).expect(200);
            self.put("/api/v1/candidates/" + id + "/publication", null, now.version())
                    .expect(422);
        });
        told.check("The young person wishes to become a carpenter", () -> {
            var now = self.get("/api/v1/candidates/" + id).expect(200);
            self.put("/api/v1/candidates/" + id + "/wishes", wishes(), now.version())
                    .expect(200, 204);
        });
        told.check(
                "… agrees to be matched",
                () -> self.put("/api/v1/candidates/" + id + "/consents/matching", Map.of("textVersion", "2026-1"), null)
                        .expect(200, 204));
        told.check("… and is published", () -> {
            var now = self.get("/api/v1/candidates/" + id).expect(200);
            self.put("/api/v1/candidates/" + id + "/publication", null, now.version())
                    .expect(200, 204);
        });
        return new Cast.Person(
                id,
                registered.text("firstName"),
                registered.text("lastName"),
                registered.text("email"),
                registered.text("phone"),
                registered.text("birthDate"));
    }

    void isTold(Cast.Person person, String match) {
        told.check("The young person finds it in the inbox", () -> {
            var note = Waiting.until(
                    "the notification",
                    TOLD_WITHIN,
                    () -> self.get("/api/v1/notifications").expect(200).items().stream()
                            .filter(item ->
                                    item.path("subject").path("id").asString().equals(match))
                            .findFirst());
            Told.require(note.path("occasion").asString().equals("PROPOSAL"), "another occasion: " + note);
        });
        told.check("… and gets an e-mail that gives nothing away", () -> {
            var mail = Waiting.until(
                    "the e-mail",
                    TOLD_WITHIN,
                    () -> platform.mailTo(person.email()).stream().findFirst());
            var words = mail.path("subject").asString()
                    + mail.path("text").asString()
                    + mail.path("html").asString();
            for (var secret : secrets(person))
                Told.require(
                        !words.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)),
                        "the e-mail says \"" + secret + "\"");
        });
        told.check("… once only", () -> {
            var mails = platform.mailTo(person.email());
            Told.require(mails.size() == 1, mails.size() + " e-mails about one proposal");
        });
    }

    private static Set<String> secrets(Cast.Person person) {
        return Set.of(person.firstName(), person.lastName(), person.birthDate(), "rolf", "tømrer", "3256", person.id());
    }

    void saysYes(String match) {
        told.check(
                "The young person says yes",
                () -> MatchSteps.step(self, match, "ACCEPTED").expect(200));
    }

    void takesTheOffer(String match) {
        told.check("The young person takes the offer", () -> {
            Waiting.until(
                    "the offer on the page",
                    TOLD_WITHIN,
                    () -> Optional.of(self.get("/api/v1/matches/" + match))
                            .filter(seen -> seen.is(200) && seen.text("state").equals("OFFERED")));
            var accepted = MatchSteps.step(self, match, "OFFER_ACCEPTED").expect(200);
            Told.require(accepted.text("state").equals("OFFER_ACCEPTED"), "the match is " + accepted.text("state"));
        });
    }

    private static Map<String, Object> wishes() {
        return Fields.of(
                "trades", List.of("tomrerfaget"),
                "neighbourTrades", false,
                "kinds", List.of("LAERLING"),
                "reachKm", 40,
                "availableFrom",
                        SchoolYear.seenFrom(LocalDate.now()).schoolIsOut().toString(),
                "licences", List.of("B"),
                "skills", List.of("HAND_TOOLS"),
                "languageLevel", "B1",
                "supports", List.of("LANGUAGE_SUPPORT"),
                "surroundings", List.of("WITH_HANDS"),
                "entryRequirementMet", true,
                "presentation", "Jeg liker å bygge.");
    }
}
