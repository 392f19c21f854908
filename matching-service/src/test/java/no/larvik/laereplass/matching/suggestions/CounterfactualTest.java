package no.larvik.laereplass.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.RandomPairs;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.junit.jupiter.api.Test;

/** What an explanation promises is what happens when the change is made and the pair judged again. */
class CounterfactualTest {

    private static final int PAIRS = 10_000;
    private static final int MARKETS = 60;
    private static final int SIDES = 150;

    @Test
    void everyImprovementGivesThePointsItPromises() {
        var pairs = pairs(4711, PAIRS);
        var kernel = kernel(pairs);
        var tried = new EnumMap<Factor, Integer>(Factor.class);
        for (var pair : pairs) {
            var now = kernel.judge(pair.input());
            for (var way : Improvements.of(kernel, pair.input(), now)) {
                var then = kernel.judge(Bend.by(pair, way.needs()).input());

                assertThat(then.hundredths() - now.hundredths())
                        .as("%s %s", way.factor(), way.needs())
                        .isPositive()
                        .isEqualTo((int) Math.round(way.points() * 100));
                assertThat(new HashSet<>(now.failed())).containsAll(then.failed());
                tried.merge(way.factor(), 1, Integer::sum);
            }
        }
        assertThat(tried.keySet()).isEqualTo(EnumSet.allOf(Factor.class));
    }

    @Test
    void noFewerSkillsPreferencesOrAdaptationsWouldDo() {
        var pairs = pairs(4712, PAIRS);
        var kernel = kernel(pairs);
        for (var pair : pairs) {
            var now = kernel.judge(pair.input());
            for (var way : Improvements.of(kernel, pair.input(), now)) {
                for (var fewer : fewer(way.needs())) {
                    var then = kernel.judge(Bend.by(pair, fewer).input());

                    assertThat(then.hundredths()).as("%s", fewer).isLessThanOrEqualTo(now.hundredths());
                }
            }
        }
    }

    @Test
    void aYoungPersonsListOpensAsFarAsItSays() {
        var met = EnumSet.noneOf(MustRule.class);
        for (int market = 0; market < MARKETS; market++) {
            var pairs = oneYoungPerson(market);
            met.addAll(check(pairs, Side.YOUNG));
        }
        assertThat(met)
                .contains(
                        MustRule.WITHIN_REACH,
                        MustRule.PERIODS_OVERLAP,
                        MustRule.KIND_AGREED,
                        MustRule.LICENCE_HELD,
                        MustRule.TRADE_WISHED,
                        MustRule.EMPLOYER_APPROVED,
                        MustRule.SEAT_FREE);
    }

    @Test
    void anOpeningsListOpensAsFarAsItSays() {
        var met = EnumSet.noneOf(MustRule.class);
        for (int market = 0; market < MARKETS; market++) {
            var pairs = oneOpening(market);
            met.addAll(check(pairs, Side.PLACE));
        }
        assertThat(met)
                .contains(
                        MustRule.WITHIN_REACH,
                        MustRule.PERIODS_OVERLAP,
                        MustRule.KIND_AGREED,
                        MustRule.LICENCE_HELD,
                        MustRule.EMPLOYER_APPROVED,
                        MustRule.SEAT_FREE);
    }

    private static EnumSet<MustRule> check(List<APair> pairs, Side side) {
        var kernel = kernel(pairs);
        var near = pairs.stream()
                .filter(pair -> kernel.judge(pair.input()).onlyObstacle().isPresent())
                .toList();
        assertThat(near)
                .allSatisfy(
                        pair -> assertThat(kernel.judge(pair.input()).failed()).hasSize(1));

        var steps = new Widenings(
                        kernel, near.stream().map(pair -> miss(kernel, pair)).toList())
                .of(side);

        for (var step : steps) {
            var opened = near.stream().filter(pair -> opens(kernel, pair, step)).count();
            assertThat(opened).as("%s", step).isEqualTo(step.more()).isPositive();
        }
        for (var rule : MustRule.values()) {
            var more = steps.stream()
                    .filter(step -> step.rule() == rule)
                    .map(Widening::more)
                    .toList();
            assertThat(more).hasSizeLessThanOrEqualTo(3).isSorted().doesNotHaveDuplicates();
        }
        var met = EnumSet.noneOf(MustRule.class);
        steps.forEach(step -> met.add(step.rule()));
        return met;
    }

    private static boolean opens(Kernel kernel, APair pair, Widening step) {
        if (step.needs().containsKey("startTo") && pair.startTo == null) return false;
        if (step.needs().get("offeredKinds") instanceof Collection<?> kinds)
            return kinds.stream().anyMatch(kind -> possible(kernel, Bend.by(pair, Map.of("kind", kind))));
        return possible(kernel, Bend.by(pair, step.needs()));
    }

    private static boolean possible(Kernel kernel, APair pair) {
        return kernel.judge(pair.input()).possible();
    }

    private static NearMiss miss(Kernel kernel, APair pair) {
        var input = pair.input();
        return new NearMiss(input, kernel.judge(input).onlyObstacle().orElseThrow());
    }

    private static List<APair> pairs(long seed, int count) {
        var random = new RandomPairs(seed);
        return Stream.generate(random::next).limit(count).toList();
    }

    /** Nearly fitting pairs, so that much fails by one rule alone. */
    private static List<APair> oneYoungPerson(int seed) {
        var pairs = pairs(seed, SIDES);
        var young = pairs.getFirst();
        var all = new ArrayList<APair>();
        for (var place : pairs.subList(1, SIDES)) {
            var pair = Bend.copy(place);
            pair.trades = List.of("tomrerfaget", "snekkerfaget");
            pair.neighbourTrades = false;
            pair.kinds = young.kinds.isEmpty() ? pair.kinds : young.kinds;
            pair.home = young.home;
            pair.reachKm = young.reachKm;
            pair.availableFrom = young.availableFrom;
            pair.adultFrom = young.adultFrom;
            pair.licences = young.licences;
            pair.skills = young.skills;
            all.add(mostlyFitting(pair));
        }
        return all;
    }

    private static List<APair> oneOpening(int seed) {
        var pairs = pairs(1000 + seed, SIDES);
        var place = pairs.getFirst();
        var all = new ArrayList<APair>();
        for (var young : pairs.subList(1, SIDES)) {
            var pair = Bend.copy(young);
            pair.trade = "tomrerfaget";
            pair.kind = place.kind;
            pair.workplace = place.workplace;
            pair.startTo = place.startTo;
            pair.licencesAsked = place.licencesAsked;
            pair.approvals = place.approvals;
            pair.freeSeats = place.freeSeats;
            pair.minimumAge = place.minimumAge;
            all.add(mostlyFitting(pair));
        }
        return all;
    }

    private static APair mostlyFitting(APair pair) {
        pair.consent = true;
        pair.paused = false;
        pair.closedBefore = false;
        return pair;
    }

    /** Every third pair has a measured way, by car far quicker than by bus. */
    private static Kernel kernel(List<APair> pairs) {
        var rows = new ArrayList<TravelTable.Row>();
        for (int i = 0; i < pairs.size(); i += 3) {
            var pair = pairs.get(i);
            var minutes = 10 + i % 70;
            rows.add(new TravelTable.Row(pair.home, pair.workplace, Travel.Mode.BUS, 2 * minutes));
            rows.add(new TravelTable.Row(pair.home, pair.workplace, Travel.Mode.CAR, minutes));
        }
        return new Kernel(APair.rules(), APair.neighbours(), TravelTable.of(rows));
    }

    /** The same change with one code less, where it has several. */
    private static List<Map<String, ?>> fewer(Map<String, ?> needs) {
        var fewer = new ArrayList<Map<String, ?>>();
        for (var entry : needs.entrySet()) {
            if (!(entry.getValue() instanceof Collection<?> codes) || codes.size() < 2) continue;
            for (var left : codes) {
                var rest = codes.stream().filter(code -> !code.equals(left)).toList();
                fewer.add(Map.of(entry.getKey(), rest));
            }
        }
        return fewer;
    }
}
