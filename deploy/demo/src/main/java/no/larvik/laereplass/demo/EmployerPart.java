package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.util.List;

/** Rolf, who runs a carpenter's firm. */
final class EmployerPart {

    private static final String TRADE = "tomrerfaget";

    private final Visitor rolf;
    private final Visitor nora;
    private final Told told;

    EmployerPart(Visitor rolf, Visitor nora, Told told) {
        this.rolf = rolf;
        this.nora = nora;
        this.told = told;
    }

    String postsAnOpening() {
        var year = SchoolYear.seenFrom(LocalDate.now());
        var firm = told.step(
                "Rolf's firm is registered, with a unit and an approval",
                () -> new Employers(nora, year).register(DemoEmployer.all().getFirst()));
        var opening = told.step("Rolf writes a new opening as a draft", () -> draft(firm, year));
        told.check("Rolf publishes it", () -> {
            var draft = rolf.get("/api/v1/openings/" + opening).expect(200);
            rolf.put("/api/v1/openings/" + opening + "/publication", null, draft.version())
                    .expect(200, 204);
            var status = rolf.get("/api/v1/openings/" + opening).expect(200).text("status");
            Told.require(status.equals("PUBLISHED"), "the opening is " + status);
        });
        return opening;
    }

    private String draft(Employers.Registered firm, SchoolYear year) {
        var body = Fields.of(
                "employerId", firm.id(),
                "unitId", firm.units().getFirst(),
                "trade", TRADE,
                "kind", "LAERLING",
                "seats", 1,
                "startFrom", year.start().toString(),
                "startTo", year.start().plusMonths(2).toString(),
                "title", "Vil du bli tømrer?",
                "tasks", "Du er med på byggeplass og bygger sammen med en fagarbeider.",
                "languageLevel", "A2",
                "skills", List.of("HAND_TOOLS"),
                "supports", List.of("FIXED_CONTACT", "LANGUAGE_SUPPORT"),
                "surroundings", List.of("WITH_HANDS", "OUTDOOR"));
        var drafted = rolf.post("/api/v1/openings", body).expect(201);
        Told.require(drafted.text("status").equals("DRAFT"), "a new opening is " + drafted.text("status"));
        return drafted.text("id");
    }

    void seesAnAnonymousCard(Cast.Person person, String match) {
        told.check("Rolf sees a card without name, contact or birth date", () -> {
            var seen = rolf.get("/api/v1/matches/" + match).expect(200);
            Told.require(seen.text("state").equals("PRESENTED"), "the match is " + seen.text("state"));
            Told.require(seen.json().path("card").isObject(), "there is no card: " + seen.body());
            Told.require(!person.isSeenIn(seen.body()), "the card shows who it is: " + seen.body());
            Told.require(!seen.body().contains("\"score\""), "the card shows a number: " + seen.body());
        });
        told.check("Rolf is refused the identity", () -> identity(person, match).expect(404));
    }

    void isInterestedAndSeesWhoItIs(Cast.Person person, String match) {
        told.check(
                "Rolf says that he is interested",
                () -> MatchSteps.step(rolf, match, "INTERESTED").expect(200));
        told.check("Rolf sees who it is, and until when", () -> {
            var identity = identity(person, match).expect(200);
            Told.require(identity.text("firstName").equals(person.firstName()), "another name: " + identity.body());
            Told.require(identity.text("email").equals(person.email()), "another address: " + identity.body());
            identity.text("expiresAt");
        });
    }

    void offers(String match) {
        told.check("Rolf offers the place", () -> {
            var offered = MatchSteps.step(rolf, match, "OFFERED").expect(200);
            Told.require(offered.text("state").equals("OFFERED"), "the match is " + offered.text("state"));
        });
    }

    private Answer identity(Cast.Person person, String match) {
        return rolf.get("/api/v1/candidates/" + person.id() + "/identity?match=" + match);
    }
}
