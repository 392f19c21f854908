package no.larvik.laereplass.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Makes matches from the suggestions that the platform itself computes. */
final class Stories {

    private static final Duration KNOWN_TO_THE_MARKET = Duration.ofSeconds(30);

    private final Platform platform;

    Stories(Platform platform) {
        this.platform = platform;
    }

    /** A person, and how their match goes. */
    record Part(Candidates.Registered person, Story story) {}

    /** Says whether there is a match now; a person who has one keeps it as it is. */
    boolean play(Part part) {
        var person = part.person();
        var staff = person.staff();
        if (!staff.get("/api/v1/matches?candidate=" + person.id())
                .expect(200)
                .items()
                .isEmpty()) return true;
        var suggestion = Waiting.until(
                "a suggestion for " + person.demo().key(), KNOWN_TO_THE_MARKET, () -> suggestionFor(person));
        var body = Map.of(
                "candidateId", person.id(),
                "openingId", suggestion.path("openingId").asString());
        var match = staff.post("/api/v1/matches", body).expect(201).text("id");
        for (var step : part.story().steps()) take(step, match, person);
        if (part.story() == Story.APPROVED)
            Contracts.approve(
                    employerOf(match, staff),
                    Objects.requireNonNull(person.self(), "this story needs a sign-in"),
                    staff,
                    match,
                    LocalDate.now().minusWeeks(3));
        return true;
    }

    /** Only of the two employers that somebody can sign in as. */
    private Optional<JsonNode> suggestionFor(Candidates.Registered person) {
        var path = "/api/v1/suggestions?candidate=" + person.id() + "&limit=50";
        var ours = Set.of(openingsOf("rolf"), openingsOf("hege"));
        return person.staff().get(path).expect(200).items().stream()
                .filter(item -> ours.stream()
                        .anyMatch(ids -> ids.contains(item.path("openingId").asString())))
                .findFirst();
    }

    private Set<String> openingsOf(String persona) {
        return platform
                .as(persona)
                .patiently()
                .get("/api/v1/openings?status=PUBLISHED&limit=100")
                .expect(200)
                .items()
                .stream()
                .map(opening -> opening.path("id").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void take(Story.Step step, String match, Candidates.Registered person) {
        var by =
                switch (step.by()) {
                    case STAFF -> person.staff();
                    case CANDIDATE -> Objects.requireNonNull(person.self(), "this story needs a sign-in");
                    case EMPLOYER -> employerOf(match, person.staff());
                };
        if (step.by() != Story.By.STAFF)
            Waiting.untilTrue(
                    "the match on the page of " + step.by(),
                    KNOWN_TO_THE_MARKET,
                    () -> by.get("/api/v1/matches/" + match).is(200));
        MatchSteps.step(by, match, instruction(step.to())).expect(200);
    }

    /** With what the step needs: times to meet, or the days of a trial. */
    private static Map<String, ?> instruction(String to) {
        var today = LocalDate.now(Life.NORWAY);
        return switch (to) {
            case "INTERVIEW" -> Fields.of("to", to, "slots", List.of(noon(today.plusDays(3)), noon(today.plusDays(4))));
            case "TRIAL" ->
                Fields.of(
                        "to",
                        to,
                        "period",
                        Map.of(
                                "from",
                                today.toString(),
                                "until",
                                today.plusDays(13).toString()));
            default -> Map.of("to", to);
        };
    }

    private static String noon(LocalDate day) {
        return day.atTime(Life.MEETING).atZone(Life.NORWAY).toInstant().toString();
    }

    private Visitor employerOf(String match, Visitor staff) {
        var organisation = staff.get("/api/v1/matches/" + match).expect(200).text("organisationNumber");
        var persona = organisation.equals(OrganisationNumbers.CARPENTER) ? "rolf" : "hege";
        return platform.as(persona).patiently();
    }

    static List<Part> parts(List<Candidates.Registered> people) {
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).demo().ownSignIn() != null)
                .mapToObj(i -> new Part(people.get(i), Story.of(i)))
                .toList();
    }
}
