package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import no.larvik.laereplass.matching.allocation.CheapestFlow;
import no.larvik.laereplass.matching.allocation.ortools.InProcess;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody with every table we publish and a solver tries to work out what was withheld. */
class PublishedTablesTest {

    private static final int POPULATIONS = 60;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final int STEPS = Milestone.COUNT;

    private final CheapestFlow solver = new InProcess();

    @Test
    void aSolverRecoversNoSmallNumberOfAnyTable() throws InterruptedException {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            var random = new Random(seed);
            var courses = population(random);
            var past = new Retrospect(Kept.of(courses).history(), InstantSource.fixed(NOW))
                    .past(Asked.of(2025, null, null, null), "3909");
            for (var table : past.tables()) {
                shown += shown(table.lines());
                if (table.dimension() == Dimension.UNIT) continue; // attacked together with the employers
                attacked += attack(table.lines(), past.funnel(), courses, table.dimension()::of, "seed " + seed);
            }
            attacked += new UnitAttack(past, courses).attack(solver, random, "seed " + seed);
            var groups = new Belonging(Kept.of(courses).history(), new GroupsOfTest(), InstantSource.fixed(NOW))
                    .ofYear(2025, "3909");
            for (var table : groups.tables()) {
                attacked += attack(
                        table.lines(),
                        past.funnel(),
                        courses,
                        course -> GroupsOfTest.groupOf(table.facet(), course),
                        "seed " + seed);
                shown += shown(table.lines());
            }
            attacked += attack(
                    past.byMonth(),
                    past.funnel(),
                    courses,
                    course -> course.month().toString(),
                    "seed " + seed);
        }
        assertThat(attacked).isGreaterThan(1_000);
        assertThat(shown).as("something is left to read").isGreaterThan(1_000);
    }

    /** How the promise is kept, and how many have a place now: parts that everybody is in one of, and their sum. */
    @Test
    void aSolverRecoversNoSmallNumberOfThePromiseAndOfTheRates() throws InterruptedException {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < 4 * POPULATIONS; seed++) {
            var courses = population(new Random(seed));
            var history = Kept.of(courses).history();
            var market = new Market(InstantSource.fixed(NOW));
            // nobody is published yet
            for (var year : new Keeping(history, market, List::of, InstantSource.fixed(NOW))
                    .promise("3909")
                    .years()) {
                var wants = Wants.of(new SchoolYear(year.year()), courses, Set.of());
                var parts = Arrays.stream(Wants.Reached.values())
                        .mapToInt(wants::count)
                        .toArray();
                var between = year.without() == null || year.offered() == null || year.signed() == null
                        ? null
                        : (Integer) (year.offered() - year.signed());
                attacked += attack(
                        parts, year.wanted(), Arrays.asList(year.without(), between, year.signed()), "seed " + seed);
                if (year.offered() != null) shown++;
            }
            var looking = new HashSet<String>();
            for (int person = 0; person < seed % 40; person++) {
                looking.add("k" + person);
                market.put(new Candidate("k" + person, "3909", new APair().seeker()));
            }
            var placed = new HashSet<String>();
            for (var course : courses) if (course.committed()) placed.add(course.candidateId());
            looking.addAll(placed);
            var rates = new Insight(history, market, InstantSource.fixed(NOW)).rates("3909");
            attacked += attack(
                    new int[] {placed.size(), looking.size() - placed.size()},
                    rates.publishedCandidates(),
                    Arrays.asList(rates.offersAccepted(), without(rates)),
                    "rates of seed " + seed);
        }
        assertThat(attacked).isGreaterThan(300);
        assertThat(shown).as("something is left to read").isGreaterThan(100);
    }

    /** How employers answer, beside the funnel, which tells the yeses and the interested of the same year. */
    @Test
    void aSolverRecoversNoSmallNumberOfTheResponses() throws InterruptedException {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < 4 * POPULATIONS; seed++) {
            var courses = population(new Random(seed));
            var history = Kept.of(courses).history();
            var clock = InstantSource.fixed(NOW);
            var funnel = new Retrospect(history, clock)
                    .past(Asked.of(2025, null, null, null), "3909")
                    .funnel();
            var year = new Answering(history, clock).responses("3909").years().getFirst();
            assertThat(year.asked())
                    .isEqualTo(funnel.get(Milestone.YES.ordinal()).count());
            var interested = funnel.get(Milestone.INTERESTED.ordinal()).count();
            assertThat(year.replies().getFirst().count()).isEqualTo(interested);
            attacked += attackReplies(year, courses, interested, "seed " + seed);
            attacked += attackNoes(year, courses, "noes of seed " + seed);
            shown += (int) year.noes().stream().filter(no -> no.count() != null).count();
            shown += (int) year.replies().stream()
                    .filter(reply -> reply.count() != null)
                    .count();
        }
        assertThat(attacked).isGreaterThan(100);
        assertThat(shown).as("something is left to read").isGreaterThan(200);
    }

    private int attackReplies(
            Responses.ResponsesYear year, List<Course> courses, @Nullable Integer interested, String what)
            throws InterruptedException {
        var asked = year.asked();
        var first = interested == null ? 0 : 1;
        var open = year.replies().subList(first, year.replies().size());
        var total = asked == null ? null : Integer.valueOf(asked - (interested == null ? 0 : interested));
        var lines = open.stream()
                .map(reply -> new PastLine(reply.reply().name(), List.of(step(reply.count())), null))
                .toList();
        var network = new Network(lines, List.of(step(total)));
        var everybody = 0;
        for (var reply : open) everybody += peopleWith(courses, reply.reply());
        int attacked = 0;
        for (int part = 0; part < open.size(); part++) {
            var people = peopleWith(courses, open.get(part).reply());
            if (people >= Withholding.SMALLEST_SHOWN) continue;
            assertThat(open.get(part).count()).as(what).isNull();
            if (total == null || everybody < Withholding.SMALLEST_SHOWN) continue;
            assertThat(network.bound(solver, part, 0, 1)).as(what).isZero();
            assertThat(network.bound(solver, part, 0, -1)).as(what).isGreaterThanOrEqualTo(Math.min(4, total));
            attacked++;
        }
        return attacked;
    }

    /** Why they said no: parts of the no among the replies. */
    private int attackNoes(Responses.ResponsesYear year, List<Course> courses, String what)
            throws InterruptedException {
        var total = year.replies().get(1).count();
        var told = new ArrayList<@Nullable Integer>();
        for (var no : year.noes()) told.add(no.count());
        if (total == null) {
            assertThat(told).as(what).containsOnlyNulls();
            return 0;
        }
        var people = year.noes().stream()
                .mapToInt(no -> (int) courses.stream()
                        .filter(course -> course.response().no() == no.no())
                        .map(Course::candidateId)
                        .distinct()
                        .count())
                .toArray();
        return attack(people, total, told, what);
    }

    private static int peopleWith(List<Course> courses, Response.Reply reply) {
        return (int) courses.stream()
                .filter(course -> course.response().reply() == reply)
                .map(Course::candidateId)
                .distinct()
                .count();
    }

    /** Where those live who wish a trade: all trades and the number of people together. */
    @Test
    void aSolverRecoversNoSmallNumberOfTheSupply() {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            var random = new Random(seed);
            var people = wishing(random);
            var market = new Market(InstantSource.fixed(NOW));
            people.forEach(market::put);
            var supply = new Supplying(market, new FourAreas(), InstantSource.fixed(NOW)).supply("3909");
            var solver = new SupplySolver(supply, people.size());
            for (int trade = 0; trade < supply.trades().size(); trade++) {
                var of = supply.trades().get(trade);
                for (int area = 0; area < supply.areas().size(); area++) {
                    var cell = of.cells().get(area).wishing();
                    if (cell != null) shown++;
                    if (FourAreas.living(people, of.trade(), supply.areas().get(area)) >= Withholding.SMALLEST_SHOWN)
                        continue;
                    assertThat(cell).as("seed " + seed).isNull();
                    if (supply.withheld() || random.nextInt(4) > 0) continue;
                    for (int number : new int[] {0, 4})
                        assertThat(solver.mayBe(trade, area, number))
                                .as("seed %d, %s in %s may be %d", seed, of.trade(), area, number)
                                .isTrue();
                    attacked++;
                }
            }
        }
        assertThat(attacked).isGreaterThan(100);
        assertThat(shown).as("something is left to read").isGreaterThan(200);
    }

    /** How the steps were: what everybody said of a step, told apart in two ways, with one sum. */
    @Test
    void aSolverRecoversNoSmallNumberOfTheVoices() throws InterruptedException {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < 4 * POPULATIONS; seed++) {
            var said = said(new Random(seed));
            var heard = SaidVoices.hearing(said, InstantSource.fixed(NOW)).heard(2026, "3909");
            for (var moment : heard.moments()) {
                var feelings = said.stream()
                        .filter(voice -> voice.moment() == moment.moment())
                        .toList();
                var spoken = new ArrayList<@Nullable Integer>();
                var felt = new ArrayList<List<Voice>>();
                for (var part : moment.feelings()) {
                    spoken.add(part.answers());
                    felt.add(feelings.stream()
                            .filter(voice -> voice.feeling() == part.feeling())
                            .toList());
                }
                attacked += attackParts(moment.answers(), spoken, felt, "feelings of seed " + seed);
                var understood = new ArrayList<@Nullable Integer>();
                var clear = new ArrayList<List<Voice>>();
                for (var part : moment.clear()) {
                    understood.add(part.answers());
                    clear.add(feelings.stream()
                            .filter(voice -> part.clear() == clearness(voice))
                            .toList());
                }
                attacked += attackParts(moment.answers(), understood, clear, "clearness of seed " + seed);
                if (moment.answers() != null) shown++;
            }
        }
        assertThat(attacked).isGreaterThan(300);
        assertThat(shown).as("something is left to read").isGreaterThan(300);
    }

    private static Heard.Clear clearness(Voice voice) {
        if (voice.clear() == null) return Heard.Clear.NOT_SAID;
        return voice.clear() ? Heard.Clear.YES : Heard.Clear.NO;
    }

    private int attackParts(
            @Nullable Integer total, List<@Nullable Integer> shown, List<List<Voice>> parts, String what)
            throws InterruptedException {
        if (total == null) {
            assertThat(shown).as(what).containsOnlyNulls();
            return 0;
        }
        var lines = shown.stream()
                .map(number -> new PastLine("", List.of(step(number)), null))
                .toList();
        var network = new Network(lines, List.of(step(total)));
        int attacked = 0;
        for (int part = 0; part < parts.size(); part++) {
            var people =
                    parts.get(part).stream().map(Voice::candidateId).distinct().count();
            if (people >= Withholding.SMALLEST_SHOWN) continue;
            assertThat(shown.get(part)).as(what).isNull();
            assertThat(network.bound(solver, part, 0, 1)).as(what).isZero();
            assertThat(network.bound(solver, part, 0, -1)).as(what).isGreaterThanOrEqualTo(4);
            attacked++;
        }
        return attacked;
    }

    private static @Nullable Boolean toldAs(Heard.Clear clear) {
        return clear == Heard.Clear.NOT_SAID ? null : Boolean.valueOf(clear == Heard.Clear.YES);
    }

    private static List<Voice> said(Random random) {
        var said = new ArrayList<Voice>();
        var people = 3 + random.nextInt(60);
        var skew = 1 + 4 * random.nextDouble();
        for (int i = random.nextInt(300); i > 0; i--) {
            var moment = Moment.values()[(int) (Moment.values().length * Math.pow(random.nextDouble(), 2))];
            var feeling = Feeling.values()[(int) (3 * Math.pow(random.nextDouble(), skew))];
            var clear = Heard.Clear.values()[(int) (3 * Math.pow(random.nextDouble(), skew))];
            said.add(new Voice("m" + i, moment, "k" + random.nextInt(people), "3909", 2026, feeling, toldAs(clear)));
        }
        return said;
    }

    /** Many or few, with many wishes or one, spread or in one place. */
    private static List<Candidate> wishing(Random random) {
        var people = new ArrayList<Candidate>();
        var count = 5 + random.nextInt(120);
        var trades = 2 + random.nextInt(8);
        var wishes = 1 + random.nextInt(Math.min(5, trades));
        var skew = 1 + 3 * random.nextDouble();
        for (int person = 0; person < count; person++) {
            var pair = new APair();
            var wished = new LinkedHashSet<String>();
            do wished.add("t" + (int) (trades * Math.pow(random.nextDouble(), skew)));
            while (wished.size() < wishes && random.nextInt(3) > 0);
            pair.trades = List.copyOf(wished);
            pair.home = FourAreas.middle((int) (FourAreas.COUNT * Math.pow(random.nextDouble(), skew)));
            people.add(new Candidate("k" + person, "3909", pair.seeker()));
        }
        return people;
    }

    /** What is asked in another way says nothing that the tables do not say. */
    @Test
    void askingDifferentlySaysNothingMore() {
        for (int seed = 0; seed < POPULATIONS; seed++) {
            var retrospect =
                    new Retrospect(Kept.of(population(new Random(seed))).history(), InstantSource.fixed(NOW));
            var whole = retrospect.past(Asked.of(2025, null, null, null), "3909");
            for (var table : whole.tables()) {
                for (var line : table.lines()) {
                    var filter = new Past.PastFilter(table.dimension(), line.value());
                    assertThat(retrospect
                                    .past(Asked.of(2025, null, null, filter), "3909")
                                    .funnel())
                            .isEqualTo(line.steps());
                }
            }
            var quarter = retrospect.past(Asked.of(null, "2025-08", "2025-10", null), "3909");
            for (var milestone : Milestone.values()) {
                var months = whole.byMonth().stream()
                        .filter(line -> line.value().compareTo("2025-10") <= 0)
                        .map(line -> line.count(milestone))
                        .toList();
                var sum = months.contains(null)
                        ? null
                        : (Integer) months.stream().mapToInt(Integer::intValue).sum();
                assertThat(quarter.funnel().get(milestone.ordinal()).count()).isEqualTo(sum);
            }
        }
    }

    private int attack(int[] people, @Nullable Integer total, List<@Nullable Integer> shown, String what)
            throws InterruptedException {
        if (total == null) {
            assertThat(shown).as(what).containsOnlyNulls();
            return 0;
        }
        var lines = shown.stream()
                .map(number -> new PastLine("", List.of(step(number)), null))
                .toList();
        var network = new Network(lines, List.of(step(total)));
        int attacked = 0;
        for (int part = 0; part < people.length; part++) {
            if (people[part] >= Withholding.SMALLEST_SHOWN) continue;
            assertThat(shown.get(part)).as(what).isNull();
            assertThat(network.bound(solver, part, 0, 1)).as(what).isZero();
            assertThat(network.bound(solver, part, 0, -1)).as(what).isGreaterThanOrEqualTo(4);
            attacked++;
        }
        return attacked;
    }

    private static @Nullable Integer without(Rates rates) {
        var placed = rates.offersAccepted();
        var all = rates.publishedCandidates();
        return placed == null || all == null ? null : Integer.valueOf(all - placed);
    }

    private static FunnelStep step(@Nullable Integer count) {
        return FunnelStep.of(Milestone.PROPOSED, null, null, count);
    }

    private int attack(
            List<PastLine> lines,
            List<FunnelStep> totals,
            List<Course> courses,
            Function<Course, String> row,
            String what)
            throws InterruptedException {
        int attacked = 0;
        var network = new Network(lines, totals);
        for (int number = 0; number < lines.size(); number++) {
            for (int step = 0; step < network.steps; step++) {
                var value = lines.get(number).value();
                if (people(courses, row, value, step) >= Withholding.SMALLEST_SHOWN) continue;
                assertThat(lines.get(number).steps().get(step).count()).isNull();
                assertThat(network.bound(solver, number, step, 1))
                        .as("%s, %s", what, value)
                        .isZero();
                assertThat(network.bound(solver, number, step, -1))
                        .as("%s, %s", what, value)
                        .isGreaterThanOrEqualTo(4);
                attacked++;
            }
        }
        return attacked;
    }

    private static int people(List<Course> courses, Function<Course, String> row, String value, int step) {
        var people = new HashSet<String>();
        for (var course : courses)
            if (row.apply(course).equals(value) && course.reached(Milestone.values()[step]))
                people.add(course.candidateId());
        return people.size();
    }

    private static int shown(List<PastLine> lines) {
        return (int) lines.stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.count() != null)
                .count();
    }

    private static List<Course> population(Random random) {
        var courses = new ArrayList<Course>();
        var proposals = 40 + random.nextInt(400);
        var people = 10 + random.nextInt(150);
        var trades = 2 + random.nextInt(12);
        var replies = Response.Reply.values();
        replies = Arrays.copyOfRange(replies, 1, replies.length - 1);
        var noes = Response.No.values();
        var skew = 1 + 5 * random.nextDouble();
        var units = 1 + random.nextInt(5);
        for (int i = 0; i < proposals; i++) {
            var between = new int[random.nextInt(STEPS)];
            for (int step = 0; step < between.length; step++) between[step] = random.nextInt(20);
            var skewed = (int) (trades * Math.pow(random.nextDouble(), 2));
            var employer = "e" + random.nextInt(trades * 2);
            var course = ACourse.of("m" + i)
                    .by("k" + random.nextInt(people))
                    .in("t" + skewed, employer, random.nextInt(8) == 0 ? "PRAKSIS" : "LAERLING")
                    .from(LocalDate.of(2025, 8, 1).plusDays(random.nextInt(365)).toString(), between);
            if (between.length > Milestone.OFFER_ACCEPTED.ordinal() && random.nextBoolean()) course.standing();
            var unit = (int) (units * Math.pow(random.nextDouble(), skew));
            if (unit > 0) course.at("u" + unit + "-" + employer); // of the others none was kept
            courses.add(course.but(replies[(int) (replies.length * Math.pow(random.nextDouble(), skew))])
                    .because(noes[(int) (noes.length * Math.pow(random.nextDouble(), 2))])
                    .done());
        }
        return courses;
    }

    /**
     * What is published, as flows: from each row to where its people got, with the sums as they are shown. A shown number
     * is a flow that must be; a withheld one is free.
     */
    private static final class Network {

        private static final int MUCH = 100_000;

        final int steps;
        private final List<PastLine> lines;
        private final List<FunnelStep> totals;

        Network(List<PastLine> lines, List<FunnelStep> totals) {
            this.lines = lines;
            this.totals = totals;
            this.steps =
                    (int) totals.stream().filter(step -> step.count() != null).count();
        }

        /** The smallest (sign 1) or largest (sign -1) value. Node 0 gives all; row and step have a node; each step an exit. */
        int bound(CheapestFlow solver, int row, int step, int sign) throws InterruptedException {
            var arcs = new Arcs();
            var nodes = 1 + lines.size() * steps + steps;
            var supplies = new int[nodes];
            supplies[0] = total(0);
            for (int line = 0; line < lines.size(); line++) {
                for (int at = 0; at < steps; at++) {
                    var before = at == 0 ? 0 : node(line, at - 1);
                    var count = lines.get(line).steps().get(at).count();
                    var asked = line == row && at == step;
                    if (count == null) arcs.add(before, node(line, at), MUCH, asked ? sign : 0);
                    else {
                        arcs.fixed(supplies, before, node(line, at), count);
                    }
                    arcs.add(node(line, at), 1 + lines.size() * steps + at, MUCH, 0);
                }
            }
            for (int at = 0; at < steps; at++)
                supplies[1 + lines.size() * steps + at] -= total(at) - (at + 1 < steps ? total(at + 1) : 0);
            var answer = solver.solve(arcs.flow(supplies), Duration.ofSeconds(10));
            var flows = ((CheapestFlow.Answer.Solved) answer).flows();
            return arcs.asked(flows);
        }

        private int total(int step) {
            var count = totals.get(step).count();
            return count == null ? 0 : count;
        }

        private int node(int line, int step) {
            return 1 + line * steps + step;
        }
    }
}
