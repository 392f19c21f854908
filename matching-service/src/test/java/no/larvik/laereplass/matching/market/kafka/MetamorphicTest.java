package no.larvik.laereplass.matching.market.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.market.Employer;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.RandomPairs;
import no.larvik.laereplass.matching.scoring.ScoreInput;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a profile says outside the allow-list, score, order and explanation stay equal to the byte. */
class MetamorphicTest {

    private static final int PAIRS = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every field of candidate-service's profile that is no input, and every forbidden one somebody might add. */
    private static final List<String> OUTSIDE = List.of(
            "firstName",
            "lastName",
            "name",
            "birthDate",
            "age",
            "phone",
            "email",
            "postalCode",
            "place",
            "address",
            "language",
            "linked",
            "status",
            "presentation",
            "entryRequirementMet",
            "completeness",
            "contact",
            "gender",
            "birthCountry",
            "citizenship",
            "ethnicity",
            "religion",
            "health",
            "diagnosis",
            "family",
            "benefit",
            "schoolAbsence",
            "school",
            "waitingSince",
            "earlierProposals",
            "notes");

    private final MarketFeed feed = new MarketFeed();
    private final Random random = new Random(20261121);

    @Test
    void whatIsOutsideTheAllowListChangesNothing() {
        var pairs = new RandomPairs(42);
        var kernel = APair.kernel();
        for (int i = 0; i < PAIRS; i++) {
            var pair = pairs.next();
            var plain = kernel.judge(input(pair, read(state(pair))));
            var loaded = kernel.judge(input(pair, read(withEverythingElse(state(pair)))));

            assertThat(JSON.writeValueAsString(loaded)).isEqualTo(JSON.writeValueAsString(plain));
        }
    }

    /** Two whole markets, told of the same people with and without everything else: every list is equal, both ways. */
    @Test
    void whatIsOutsideTheAllowListChangesNoOrder() {
        var plain = new Market(InstantSource.system());
        var loaded = new Market(InstantSource.system());
        var kernels = Kernels.only(APair.kernel());
        var engine = new Engine(plain, kernels);
        var other = new Engine(loaded, kernels);
        var pairs = new RandomPairs(43);
        for (int i = 0; i < PAIRS / 10; i++) {
            var pair = pairs.next();
            pair.consent = true;
            pair.paused = false;
            tell(plain, "c" + i, state(pair));
            tell(loaded, "c" + i, withEverythingElse(state(pair)));
            var opening = new Opening("o" + i, "3909", "e" + i, "910000004", pair.place());
            var employer = new Employer("e" + i, List.of(new Approval(pair.trade, Set.of(pair.kind), null)));
            for (var market : List.of(plain, loaded)) {
                market.put(employer);
                market.put(opening);
            }
        }
        var lines = 0;
        for (int i = 0; i < PAIRS / 10; i++) {
            var best = engine.bestForCandidate("c" + i, 50, any -> true);
            lines += best.size();
            assertThat(other.bestForCandidate("c" + i, 50, any -> true)).isEqualTo(best);
            assertThat(other.bestForOpening("o" + i, 50, any -> true))
                    .isEqualTo(engine.bestForOpening("o" + i, 50, any -> true));
        }
        assertThat(lines).isGreaterThan(1000);
    }

    @Test
    void theTestWouldNoticeAFieldThatCounts() {
        var pairs = new RandomPairs(42);
        var kernel = APair.kernel();
        var noticed = 0;
        for (int i = 0; i < 1000; i++) {
            var pair = pairs.next();
            var nearer = state(pair).put("reachKm", pair.reachKm + 50);
            var changed = !JSON.writeValueAsString(kernel.judge(input(pair, read(nearer))))
                    .equals(JSON.writeValueAsString(kernel.judge(input(pair, read(state(pair))))));
            if (changed) noticed++;
        }

        assertThat(noticed).isEqualTo(1000);
    }

    private ObjectNode withEverythingElse(ObjectNode state) {
        for (var field : OUTSIDE) {
            switch (random.nextInt(4)) {
                case 0 -> state.put(field, random.nextInt(100));
                case 1 -> state.put(field, "value-" + random.nextInt(1000));
                case 2 -> state.put(field, random.nextBoolean());
                default -> state.putObject(field).put("deep", random.nextInt());
            }
        }
        return state.put("municipality", String.valueOf(1000 + random.nextInt(9000)));
    }

    /** Through the real reader and the real market. */
    private Seeker read(ObjectNode state) {
        var market = new Market(InstantSource.system());
        tell(market, "c", state);
        return market.candidate("c").orElseThrow().seeker();
    }

    private void tell(Market market, String id, ObjectNode state) {
        var type = "no.larvik.laereplass.candidate.state.v1";
        feed.take(market, new Incoming(type, id, 1, "e", Instant.EPOCH, state.put("id", id)));
    }

    private static ScoreInput input(APair pair, Seeker seeker) {
        var opening = new Opening("o", "3909", "e", "910000004", pair.place());
        return new ScoreInput(
                seeker, opening.place(), pair.approvals, pair.freeSeats, pair.closedBefore, pair.takenElsewhere);
    }

    private static ObjectNode state(APair pair) {
        var state = JSON.createObjectNode()
                .put("id", "c")
                .put("municipality", "3909")
                .put("published", true)
                .put("reachKm", pair.reachKm)
                .put("neighbourTrades", pair.neighbourTrades)
                .put("availableFrom", pair.availableFrom.toString())
                .put("consentToMatching", pair.consent)
                .put("paused", pair.paused);
        state.putObject("cell").put("lat", pair.home.lat()).put("lon", pair.home.lon());
        if (pair.adultFrom != null) state.put("adultFrom", pair.adultFrom.toString());
        if (pair.languageHeld != null) state.put("languageLevel", pair.languageHeld.name());
        state.set("trades", JSON.valueToTree(pair.trades));
        state.set("kinds", JSON.valueToTree(pair.kinds));
        state.set("licences", JSON.valueToTree(pair.licences));
        state.set("skills", JSON.valueToTree(pair.skills));
        state.set("supports", JSON.valueToTree(pair.helps));
        state.set("surroundings", JSON.valueToTree(pair.preferences));
        return state;
    }
}
