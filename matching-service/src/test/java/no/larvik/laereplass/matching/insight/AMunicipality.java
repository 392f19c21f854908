package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.fairness.Quarter;
import no.larvik.laereplass.matching.journeys.Certificate;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Outcome;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import org.jspecify.annotations.Nullable;

/** Two school years of a municipality at random, with everything that is published of it. */
final class AMunicipality {

    static final int FIRST = 2025;
    static final int RUNNING = 2026;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final LocalDate BEGINNING = LocalDate.of(2025, 8, 1);

    final List<Course> courses = new ArrayList<>();
    final SignedContracts signed = new SignedContracts();
    final List<Contracts.Contract> contracts = new ArrayList<>();
    final List<Candidate> published = new ArrayList<>();
    final List<Voice> said = new ArrayList<>();
    private final Random random;

    /** Of what was added later, so that what came before stays as it was. */
    private final Random further;

    private final History history;
    private final Figures figures;
    private final Market market = new Market(CLOCK);

    AMunicipality(long seed) {
        random = new Random(seed);
        further = new Random(-1 - seed);
        figures = new Figures(further);
        var proposals = 20 + random.nextInt(250);
        var people = 8 + random.nextInt(120);
        var trades = 2 + random.nextInt(8);
        var skew = 0.4 + 2 * random.nextDouble();
        for (int number = 0; number < proposals; number++) propose(number, people, trades, skew);
        var first = 8 + random.nextInt(50);
        for (int person = first; person < first + 5 + random.nextInt(100); person++) publish("k" + person, trades);
        history = Kept.of(courses).history();
        for (var course : courses) say(course);
    }

    /** Some say something of some steps, in the school year of the step. */
    private void say(Course course) {
        if (course.reached(Milestone.YES)) say(course, Moment.ANSWERED, course.day(Milestone.YES));
        if (course.reached(Milestone.INTERESTED)) say(course, Moment.HEARD, course.day(Milestone.INTERESTED));
        if (course.reached(Milestone.SIGNED)) say(course, Moment.BEGAN, course.day(Milestone.SIGNED));
    }

    private void say(Course course, Moment moment, int day) {
        if (further.nextInt(3) > 0 || day > TODAY.toEpochDay()) return;
        var year = SchoolYear.of(YearMonth.from(LocalDate.ofEpochDay(day))).begins();
        var feeling = Feeling.values()[further.nextInt(Feeling.values().length)];
        said.add(new Voice(course.id(), moment, course.candidateId(), "3909", year, feeling, further.nextBoolean()));
    }

    Heard heard(int year) {
        return new Hearing(new SaidVoices(said), history, CLOCK).heard(year, "3909");
    }

    private void propose(int number, int people, int trades, double skew) {
        var day = BEGINNING.plusDays((int) (474 * Math.pow(random.nextDouble(), skew)));
        var steps = random.nextInt(Milestone.COUNT);
        var between = new int[steps];
        var moved = day;
        int done = 0;
        for (; done < steps; done++) {
            between[done] = random.nextInt(40);
            moved = moved.plusDays(between[done]);
            if (moved.isAfter(TODAY)) break;
        }
        var kinds = new String[] {"LAERLING", "LAERLING", "LAERLING", "LAERLING", "LAEREKANDIDAT", "PRAKSIS"};
        var kind = kinds[random.nextInt(kinds.length)];
        var replies = Response.Reply.values();
        var noes = Response.No.values();
        var who = "k" + random.nextInt(people);
        var trade = "t" + random.nextInt(trades);
        var employer = "e" + random.nextInt(trades * 2);
        var course = ACourse.of("m" + number)
                .by(who)
                .in(trade, employer, kind)
                .from(day.toString(), Arrays.copyOf(between, done))
                .but(replies[1 + random.nextInt(replies.length - 2)])
                .because(noes[(int) (noes.length * Math.pow(further.nextDouble(), 2))]);
        var unit = (int) (4 * Math.pow(further.nextDouble(), 2));
        if (unit > 0) course.at("u" + unit + "-" + employer); // of the others none was kept
        if (done >= Milestone.OFFER_ACCEPTED.ordinal() && random.nextInt(4) > 0) course.standing();
        courses.add(course.done());
        if (done >= Milestone.SIGNED.ordinal())
            sign("m" + number, kind, LocalDate.ofEpochDay(courses.getLast().day(Milestone.SIGNED)));
    }

    private void sign(String match, String kind, LocalDate approved) {
        var from = approved.plusDays(random.nextInt(60));
        var ends = from.plusDays(random.nextInt(200));
        var broken = ends.isAfter(TODAY) || random.nextBoolean()
                ? null
                : EndReason.values()[(int) (EndReason.values().length * Math.pow(random.nextDouble(), 2))];
        var until = broken == null ? from.plusYears(2) : ends;
        signed.with(match, kind, from, until, broken);
        contracts.add(new Contracts.Contract(kind, approved, from, until, broken));
    }

    private void publish(String who, int trades) {
        var pair = new APair();
        var wished = new LinkedHashSet<String>();
        do wished.add("t" + random.nextInt(trades));
        while (wished.size() < Math.min(3, trades) && random.nextBoolean());
        pair.trades = List.copyOf(wished);
        pair.home = FourAreas.middle((int) (FourAreas.COUNT * Math.pow(random.nextDouble(), 2)));
        var candidate = new Candidate(who, "3909", pair.seeker());
        published.add(candidate);
        market.put(candidate);
    }

    Past past(int year) {
        return new Retrospect(history, CLOCK).past(Asked.of(year, null, null, null), "3909");
    }

    PastGroups groups(int year) {
        return new Belonging(history, new GroupsOfTest(), CLOCK).ofYear(year, "3909");
    }

    Optional<Responses.ResponsesYear> responses(int year) {
        return new Answering(history, CLOCK)
                .responses("3909").years().stream()
                        .filter(one -> one.year() == year)
                        .findFirst();
    }

    Promise.PromiseYear promise(int year) {
        return keeping().promise("3909").years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private Keeping keeping() {
        return new Keeping(history, market, List::of, CLOCK);
    }

    Gains.@Nullable GainsYear gains(int year) {
        return new Estimating(figures, keeping(), CLOCK)
                .gains("3909").years().stream()
                        .filter(one -> one.year() == year)
                        .findFirst()
                        .orElse(null);
    }

    /** What so many contracts are estimated to be worth. */
    Gains.Range worth(int signed) {
        return figures.worth(signed);
    }

    @Nullable
    Double own(Board.Own own, int year) {
        return new Indicators(figures, keeping(), new Retrospect(history, CLOCK), new Answering(history, CLOCK), CLOCK)
                .board("3909").own().stream()
                        .filter(one -> one.own() == own && one.year() == year)
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    List<OpenData.OpenRow> open(int year) {
        return new OpenFigures(new Retrospect(history, CLOCK), CLOCK)
                .openData("3909").rows().stream()
                        .filter(row -> row.schoolYear() == year)
                        .toList();
    }

    Rates rates() {
        return new Insight(history, market, CLOCK).rates("3909");
    }

    /** Who got a place in three months, by the first moment after them; told by the fairness report where it may be. */
    Map<Instant, Integer> placedByQuarter() {
        var quarters = new TreeMap<Instant, Set<String>>();
        for (var course : courses) {
            if (!course.reached(Milestone.OFFER_ACCEPTED)) continue;
            var day = LocalDate.ofEpochDay(course.day(Milestone.OFFER_ACCEPTED)).atStartOfDay(ZoneOffset.UTC);
            quarters.computeIfAbsent(Quarter.of(day.toInstant()).to(), first -> new HashSet<>())
                    .add(course.candidateId());
        }
        return quarters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().size()));
    }

    /** What came of the latest contract of each young person. */
    Map<String, String> outcomes() {
        var latest = new TreeMap<String, String>();
        for (var course : courses) {
            if (!course.reached(Milestone.SIGNED)) continue;
            var reason = signed.find(course.id()).orElseThrow().contract().brokenOff();
            var certificate = course.reached(Milestone.CERTIFICATE) && reason == null ? Certificate.FAGBREV : null;
            latest.put(
                    course.candidateId(),
                    Outcome.of(reason == null ? Stage.RUNNING : Stage.ENDED, certificate, reason));
        }
        return latest;
    }

    Room room() {
        return new Room(history, new BreakingOff(signed.known(), history, CLOCK));
    }

    /** Put together over the same records as everything above. */
    Overview overview(int year) {
        return new Overseeing(
                        history,
                        new Insight(history, market, CLOCK),
                        new Comparing(figures, any -> contracts, CLOCK),
                        new Answering(history, CLOCK),
                        new BreakingOff(signed.known(), history, CLOCK),
                        CLOCK)
                .overview(year, "3909");
    }

    Supply supply() {
        return new Supplying(market, new FourAreas(), CLOCK).supply("3909");
    }

    List<Comparison.Rate> official(int year) {
        return new Comparing(figures, any -> contracts, CLOCK)
                .compare(year, "3909")
                .rates();
    }

    BrokenOff.BrokenOffYear brokenOff(int year) {
        return new BreakingOff(signed.known(), history, CLOCK)
                .brokenOff("3909").years().stream()
                        .filter(one -> one.year() == year)
                        .findFirst()
                        .orElseThrow();
    }

    /** The proposals of that year. */
    List<Course> of(int year) {
        return courses.stream()
                .filter(course -> SchoolYear.of(course.month()).begins() == year)
                .toList();
    }

    Wants wants(int year) {
        var wishing = new HashSet<String>();
        if (year == RUNNING)
            for (var candidate : published)
                if (candidate.seeker().kinds().stream().anyMatch(Contracts.Contract.APPRENTICESHIPS::contains))
                    wishing.add(candidate.id());
        return Wants.of(new SchoolYear(year), courses, wishing);
    }

    /** Who stands by an accepted offer now. */
    Set<String> placed() {
        var placed = new HashSet<String>();
        for (var course : courses) if (course.committed()) placed.add(course.candidateId());
        return placed;
    }

    static @Nullable Integer count(List<FunnelStep> steps, Milestone milestone) {
        return steps.get(milestone.ordinal()).count();
    }
}
