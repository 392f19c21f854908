package no.larvik.laereplass.matching.service;

import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.market.Market;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** People and places as the owning services would tell of them: state records on the broker, answers over HTTP. */
final class World {

    static final String FIRM = "910000004";
    static final String OTHER_FIRM = "910000012";

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final Map<String, Map<String, Object>> openings = new HashMap<>();
    private final int port;
    private final Topics topics;
    private final Market market;

    World(int port, Topics topics, Market market) {
        this.port = port;
        this.topics = topics;
        this.market = market;
    }

    /** A published young person in the caseload of one staff member, with a sign-in of the same name as the id. */
    String candidate(String staff) {
        return candidate(staff, Map.of());
    }

    String candidate(String staff, Map<String, ?> changes) {
        var id = id();
        CandidateService.only().caseOf(staff, id);
        CandidateService.only().signInOf(id, id);
        var state = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id,
                "municipality",
                "3909",
                "published",
                true,
                "cell",
                Map.of("lat", 59.05, "lon", 10.03),
                "reachKm",
                30,
                "trades",
                List.of("tomrerfaget"),
                "neighbourTrades",
                false,
                "kinds",
                List.of("LAERLING"),
                "availableFrom",
                "2027-08-01",
                "consentToMatching",
                true));
        state.putAll(Map.of(
                "licences", List.of("B"),
                "skills", List.of("HAND_TOOLS"),
                "languageLevel", "B1",
                "supports", List.of("FIXED_CONTACT", "CALM_PLACE"),
                "surroundings", List.of("OUTDOOR"),
                "paused", false));
        state.putAll(changes);
        tell("candidate", id, state);
        await().atMost(Duration.ofSeconds(20)).until(() -> market.candidate(id).isPresent());
        return id;
    }

    String opening(int seats) {
        return opening(seats, FIRM, Map.of());
    }

    String opening(int seats, String firm, Map<String, ?> changes) {
        var employer = id();
        tell(
                "employer",
                employer,
                Map.of(
                        "id",
                        employer,
                        "municipality",
                        "3909",
                        "organisationNumber",
                        firm,
                        "approvals",
                        List.of(Map.of("trade", "tomrerfaget", "kinds", List.of("LAERLING")))));
        var id = id();
        var state = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id,
                "municipality",
                "3909",
                "employerId",
                employer,
                "organisationNumber",
                firm,
                "unitId",
                id(),
                "trade",
                "tomrerfaget",
                "kind",
                "LAERLING",
                "seats",
                seats,
                "published",
                true));
        state.putAll(Map.of(
                "lat", 59.13,
                "lon", 10.22,
                "startFrom", "2027-08-01",
                "licences", List.of(),
                "skills", List.of("HAND_TOOLS"),
                "supports", List.of("FIXED_CONTACT"),
                "surroundings", List.of("OUTDOOR")));
        state.putAll(changes);
        openings.put(id, state);
        tell("opening", id, state);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> market.opening(id).isPresent()
                        && !market.approvalsOf(employer).isEmpty());
        return id;
    }

    /** As the employer would who edits it. */
    void changeOpening(String id, Map<String, ?> changes) {
        var state = new LinkedHashMap<>(Objects.requireNonNull(openings.get(id)));
        state.putAll(changes);
        openings.put(id, state);
        tell("opening", id, state);
    }

    void withdrawCandidate(String id) {
        tell("candidate", id, Map.of("id", id, "municipality", "3909", "published", false));
    }

    void withdrawOpening(String id) {
        tell(
                "opening",
                id,
                Map.of("id", id, "municipality", "3909", "employerId", "x", "published", false, "status", "WITHDRAWN"));
    }

    /** The very sample candidate-service holds itself to, with other ids. */
    void withdrawConsent(String candidate, String opening) {
        var sample = Contracts.samples("candidate").stream()
                .filter(file -> file.endsWith("candidate.consent-withdrawn.v1.opening.json"))
                .findFirst()
                .orElseThrow();
        var event = (ObjectNode) Api.JSON.readTree(Contracts.read(sample));
        event.put("candidateId", candidate).put("openingId", opening).put("somethingNew", 1);
        Broker.send(
                topics.actual("candidate.event.v1"),
                candidate,
                1,
                "no.larvik.laereplass.candidate.consent-withdrawn.v1",
                Api.JSON.writeValueAsString(event));
    }

    void tell(String kind, String id, @Nullable Object state) {
        Broker.send(
                topics.actual(kind + ".state.v1"),
                id,
                SEQUENCE.incrementAndGet(),
                "no.larvik.laereplass." + kind + ".state.v1",
                state == null ? null : Api.JSON.writeValueAsString(state));
    }

    Api staff(String subject) {
        return Api.as(port, TestTokens.staff(subject, "NAV"));
    }

    Api teamLead(String subject) {
        return Api.as(port, TestTokens.teamLead(subject, "OPPFOLGINGSTJENESTEN"));
    }

    /** As employer-service tells that an opening was published, and notification-service that nobody was reached. */
    void tellEvent(String kind, String id, String type, Map<String, ?> event) {
        tellEvent(kind, id, 1, type, event);
    }

    /** @param sequence which fact of its aggregate it is, from 1 */
    void tellEvent(String kind, String id, long sequence, String type, Map<String, ?> event) {
        Broker.send(
                topics.actual(kind + ".event.v1"),
                id,
                sequence,
                "no.larvik.laereplass." + type,
                Api.JSON.writeValueAsString(event));
    }

    Api as(Caller caller) {
        return Api.as(port, caller);
    }

    Api young(String candidateId) {
        return Api.as(port, TestTokens.candidate(candidateId));
    }

    Api firm(String organisation) {
        return Api.as(port, TestTokens.employer("boss-" + organisation, organisation));
    }

    Api service(String name) {
        return Api.ofService(port, name);
    }

    Api service(String name, Caller person) {
        return Api.ofService(port, name, person);
    }

    Api administrator() {
        return Api.as(port, TestTokens.administrator("ida"));
    }

    Api administratorOf(String municipality) {
        return Api.as(
                port, new Caller("ida", Set.of("administrator"), municipality, null, null, "Test ida", "gateway"));
    }

    /** A match brought to a state by the people who would. */
    Api.Answer match(String staff, String candidate, String opening, String... way) {
        var answer = staff(staff).post("/api/v1/matches", Map.of("candidateId", candidate, "openingId", opening));
        var taken = new ArrayList<String>();
        for (var to : way) {
            var who = actor(to, staff, candidate);
            var seen = who.match(answer.text("id"));
            answer = who.step(seen, Map.of("to", to));
            taken.add(to + " " + answer);
            if (answer.status() != 200) throw new AssertionError(taken);
        }
        return answer;
    }

    private Api actor(String to, String staff, String candidate) {
        return switch (to) {
            case "PROPOSED" -> staff(staff);
            case "ACCEPTED", "DECLINED", "OFFER_ACCEPTED", "OFFER_DECLINED" -> young(candidate);
            default -> firm(FIRM);
        };
    }

    private static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
