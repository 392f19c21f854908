package no.larvik.laereplass.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One young person's case while the past is told, and what people do about it, each by their own hand through the gateway.
 * What the young person says is recorded by staff for those without a sign-in.
 */
final class Life {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    static final LocalTime MEETING = LocalTime.of(12, 0);

    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final int TRIES = 5;
    private static final String TEXT = "2026-1";

    private final Platform platform;
    private final PastPlaces places;
    private final Candidates.Registered person;
    private final DemoTime time;
    private @Nullable PastPlace place;
    private @Nullable String match;

    Life(Platform platform, PastPlaces places, Candidates.Registered person, DemoTime time) {
        this.platform = platform;
        this.places = places;
        this.person = person;
        this.time = time;
    }

    /** Picked and proposed. What was just published is known to the market a moment later. */
    void isProposed(PastPlace to) {
        var body = Map.of("candidateId", person.id(), "openingId", places.idOf(to));
        place = to;
        match = Waiting.until("a match for " + person.demo().key(), BY_ITSELF, () -> {
            var picked = person.staff().post("/api/v1/matches", body);
            return picked.is(201) ? Optional.of(picked.text("id")) : Optional.empty();
        });
        staff(Fields.of("to", "PROPOSED"));
    }

    void saysYes() {
        answers(Fields.of("to", "ACCEPTED"));
    }

    void saysNo(String reason) {
        answers(Fields.of("to", "DECLINED", "reason", reason));
    }

    void isWanted() {
        employer(Fields.of("to", "INTERESTED"));
    }

    void isNotSelected(String reason) {
        var words = "Takk for at du viste interesse. Vi valgte en annen denne gangen, og håper du prøver igjen.";
        employer(Fields.of("to", "NOT_SELECTED", "feedback", Map.of("code", reason, "text", words)));
    }

    /** The company suggests two times, the young person takes the first. */
    void agreesToMeet(LocalDate day) {
        var slots = List.of(at(day), at(day.plusDays(1)));
        employer(Fields.of("to", "INTERVIEW", "slots", slots, "meeting", Map.of("where", "I resepsjonen")));
        var taken = Map.of("slot", slots.getFirst(), "adaptations", List.of("SHOWN_AROUND_FIRST"));
        answers(Fields.of("to", "INTERVIEW", "meeting", taken));
    }

    void triesOut(LocalDate from, LocalDate until) {
        employer(Fields.of("to", "TRIAL", "period", period(from, until)));
    }

    void isOfferedThePlace() {
        employer(Fields.of("to", "OFFERED"));
    }

    void declinesTheOffer() {
        answers(Fields.of("to", "OFFER_DECLINED", "reason", "WRONG_TRADE"));
    }

    /** Takes the place, and all whose word the contract needs confirm it. */
    void takesThePlace(LocalDate from, LocalDate until) {
        answers(Fields.of("to", "OFFER_ACCEPTED"));
        employer(Fields.of("to", "OFFER_ACCEPTED", "period", period(from, until)));
        var confirmed = Map.of("textVersion", TEXT);
        employer(Fields.of("to", "OFFER_ACCEPTED", "confirm", confirmed));
        answers(Fields.of("to", "OFFER_ACCEPTED", "confirm", confirmed));
        var contract =
                person.staff().get(match()).expect(200).json().path("contract").path("missing");
        if (contract.toString().contains("GUARDIAN")) {
            var said = Map.of("party", "GUARDIAN", "textVersion", TEXT, "how", "PHONE");
            staff(Fields.of("to", "OFFER_ACCEPTED", "confirm", said));
        }
        employer(Fields.of("to", "CONTRACT_SENT"));
    }

    void contractIsApproved() {
        var approval = Map.of("by", "COUNTY", "on", today().minusDays(1).toString());
        staff(Fields.of("to", "CONTRACT_APPROVED", "approval", approval));
    }

    /** Time alone does it; the platform's own clock notices. */
    void reaches(String state) {
        Waiting.untilTrue(
                person.demo().key() + " to be " + state,
                BY_ITSELF,
                () -> person.staff().get(match()).expect(200).text("state").equals(state));
    }

    void isUnderWay() {
        Waiting.untilTrue(
                person.demo().key() + " under way",
                BY_ITSELF,
                () -> person.staff().get(journey()).expect(200).text("stage").equals("RUNNING"));
    }

    /** What happens on the way to the certificate. */
    void deed(String deed, @Nullable Object... more) {
        var body = Fields.of(more);
        body.put("deed", deed);
        change(journey(), () -> {
            var now = person.staff().get(journey()).expect(200);
            return person.staff().post(journey() + "/deeds", body, newKey(), now.version());
        });
    }

    void ends(String reason, String lesson) {
        deed("END", "reason", reason, "learnt", Map.of("lessons", List.of(lesson)));
    }

    /** To the other kind than that of the place. */
    void changesKind() {
        var kind = Objects.requireNonNull(place).kind().equals("LAERLING") ? "LAEREKANDIDAT" : "LAERLING";
        deed("CHANGE_KIND", "kind", kind, "agreed", "FACE_TO_FACE");
    }

    void passes() {
        deed("ENTER_EXAM");
        var kind = person.staff().get(journey()).expect(200).text("kind");
        deed("PASS", "certificate", kind.equals("LAERLING") ? "FAGBREV" : "KOMPETANSEBEVIS");
    }

    /** Looks for no place any more. */
    void leavesTheMarket() {
        var path = "/api/v1/candidates/" + person.id();
        var now = person.staff().get(path).expect(200);
        if (now.text("status").equals("PUBLISHED"))
            person.staff().delete(path + "/publication", now.version()).expect(200, 204);
    }

    /** Says how a step was; those without a sign-in say nothing, and neither do all others. */
    void says(String moment) {
        var self = person.self();
        var draw = Draw.of("voice " + moment, person.demo().key().hashCode());
        if (self == null || draw.in(15)) return;
        var feeling = draw.in(60) ? "GOOD" : draw.in(60) ? "SO_SO" : "BAD";
        var voice = Fields.of("feeling", feeling, "clear", draw.in(25) ? null : draw.in(70));
        self.put(match() + "/voices/" + moment, voice, null).expect(204);
    }

    private void staff(Map<String, Object> step) {
        take(person.staff(), step);
    }

    private void employer(Map<String, Object> step) {
        take(places.of(Objects.requireNonNull(place).employer()), step);
    }

    private void answers(Map<String, Object> step) {
        var self = person.self();
        if (self == null) step.put("onBehalf", Map.of("of", "CANDIDATE", "how", "PHONE"));
        take(self == null ? person.staff() : self, step);
    }

    private void take(Visitor by, Map<String, Object> step) {
        change(match(), () -> MatchSteps.step(by, Objects.requireNonNull(match), step));
    }

    /** Time may do something of its own between a look and a step. */
    private static void change(String what, Supplier<Answer> step) {
        var answer = step.get();
        for (var tries = 1; tries < TRIES && isOvertaken(answer); tries++) answer = step.get();
        answer.expect(200);
    }

    private static boolean isOvertaken(Answer answer) {
        return answer.is(412) || answer.is(409) && answer.body().contains("\"changed-meanwhile\"");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), NORWAY);
    }

    private String match() {
        return "/api/v1/matches/" + Objects.requireNonNull(match, "nothing was proposed yet");
    }

    private String journey() {
        return "/api/v1/journeys/" + Objects.requireNonNull(match, "nothing was proposed yet");
    }

    private static String at(LocalDate day) {
        return day.atTime(MEETING).atZone(NORWAY).toInstant().toString();
    }

    private static Map<String, String> period(LocalDate from, LocalDate until) {
        return Map.of("from", from.toString(), "until", until.toString());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
