package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.allocation.ortools.InProcess;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody holds every table beside every other: what they share is one unknown. Of no number that few stand behind can
 * it be shown that there is anybody at all; nearly all of them can still be any number from 0 to 4.
 */
class JointAttackTest {

    private static final int MUNICIPALITIES = 16;
    private static final int FEW = Withholding.SMALLEST_SHOWN;

    @BeforeAll
    static void solver() {
        new InProcess(); // loads what solves
    }

    @Test
    void nothingThatFewStandBehindIsRecoveredFromAllTablesTogether() {
        int attacked = 0;
        int closed = 0;
        var found = new ArrayList<String>();
        for (int seed = 0; seed < MUNICIPALITIES; seed++) {
            var of = new AMunicipality(seed);
            var model = new JointModel(of);
            assertThat(model.holdsTogether())
                    .as("what is so can be so, seed %d", seed)
                    .isTrue();
            var small = small(of).keySet();
            for (var name : model.cannotBe(0, small)) found.add("seed " + seed + ": there is somebody in " + name);
            closed += model.cannotBe(FEW - 1, small).size();
            attacked += small.size();
        }
        assertThat(found).isEmpty();
        assertThat(attacked).isGreaterThan(5_000);
        assertThat(closed).as("nearly all can be any number from 0 to 4").isLessThan(attacked / 10);
    }

    /** By what the model calls it, every number that fewer than five people stand behind. */
    private static Map<String, Integer> small(AMunicipality of) {
        var numbers = new HashMap<String, Integer>();
        for (int year : new int[] {AMunicipality.FIRST, AMunicipality.RUNNING}) {
            var courses = of.of(year);
            for (var milestone : Milestone.values())
                numbers.put("funnel " + year + " " + milestone, people(courses, milestone));
            rows(numbers, "month " + year, courses, course -> course.month().toString());
            for (var dimension : Dimension.values()) rows(numbers, dimension + " " + year, courses, dimension::of);
            for (var facet : GroupRows.Facet.values())
                rows(numbers, facet + " " + year, courses, course -> GroupsOfTest.groupOf(facet, course));
            replies(numbers, year, courses);
            noes(numbers, year, courses);
            promise(numbers, of, year);
            brokenOff(numbers, of, year);
            voices(numbers, of, year);
        }
        official(numbers, of);
        rates(numbers, of);
        waits(numbers, of);
        wishes(numbers, of);
        numbers.values().removeIf(people -> people >= FEW);
        return numbers;
    }

    private static void rows(
            Map<String, Integer> numbers, String table, List<Course> courses, Function<Course, String> row) {
        var rows = courses.stream().collect(Collectors.groupingBy(row));
        rows.forEach((value, inside) -> {
            for (var milestone : Milestone.values())
                numbers.put(table + " " + value + " " + milestone, people(inside, milestone));
        });
    }

    private static void replies(Map<String, Integer> numbers, int year, List<Course> courses) {
        if (courses.stream().noneMatch(course -> course.reached(Milestone.YES))) return;
        for (var reply : Response.Reply.values()) {
            if (reply == Response.Reply.NOT_ASKED) continue;
            var inside = courses.stream()
                    .filter(course -> course.response().reply() == reply)
                    .toList();
            numbers.put("reply " + year + " " + reply, people(inside));
        }
    }

    private static void noes(Map<String, Integer> numbers, int year, List<Course> courses) {
        if (courses.stream().noneMatch(course -> course.reached(Milestone.YES))) return;
        for (var no : Response.No.values()) {
            var inside = courses.stream()
                    .filter(course -> course.response().no() == no)
                    .toList();
            numbers.put("no " + year + " " + no, people(inside));
        }
    }

    private static void promise(Map<String, Integer> numbers, AMunicipality of, int year) {
        var wants = of.wants(year);
        for (var reached : Wants.Reached.values()) numbers.put("promise " + year + " " + reached, wants.count(reached));
    }

    private static void brokenOff(Map<String, Integer> numbers, AMunicipality of, int year) {
        var whose = of.courses.stream().collect(Collectors.toMap(Course::id, Course::candidateId));
        var ended = Objects.requireNonNullElse(
                of.signed.known().brokenOff("3909").get(new SchoolYear(year)), List.<ContractRecords.Signed>of());
        for (var reason : EndReason.values()) {
            var who = new HashSet<String>();
            for (var one : ended)
                if (one.contract().brokenOff() == reason) who.add(Objects.requireNonNull(whose.get(one.id())));
            numbers.put("broken " + year + " " + reason, who.size());
        }
    }

    private static void voices(Map<String, Integer> numbers, AMunicipality of, int year) {
        for (var moment : Moment.values()) {
            var said = of.said.stream()
                    .filter(voice -> voice.moment() == moment && voice.year() == year)
                    .toList();
            numbers.put("voices " + moment + " " + year, speakers(said));
            for (var feeling : Feeling.values())
                numbers.put(
                        "felt " + moment + " " + year + " " + feeling,
                        speakers(said.stream()
                                .filter(voice -> voice.feeling() == feeling)
                                .toList()));
        }
    }

    private static int speakers(List<Voice> said) {
        return (int) said.stream().map(Voice::candidateId).distinct().count();
    }

    private static void official(Map<String, Integer> numbers, AMunicipality of) {
        for (int year : new int[] {AMunicipality.FIRST, AMunicipality.RUNNING}) {
            var october = LocalDate.of(year, 10, 1);
            int both = 0;
            int begun = 0;
            int there = 0;
            for (var contract : of.contracts) {
                if (!contract.apprenticeship() || contract.from().getYear() != year) continue;
                var udir = contract.approved().getYear() == year;
                var ssb = contract.runsOn(october);
                if (udir && ssb) both++;
                else if (udir) begun++;
                else if (ssb) there++;
            }
            numbers.put("official " + year + " both", both);
            numbers.put("official " + year + " begun", begun);
            numbers.put("official " + year + " there", there);
        }
    }

    private static void rates(Map<String, Integer> numbers, AMunicipality of) {
        var looking = new HashSet<>(of.placed());
        of.published.forEach(candidate -> looking.add(candidate.id()));
        numbers.put("rate placed", of.placed().size());
        numbers.put("rate without", looking.size() - of.placed().size());
    }

    private static void waits(Map<String, Integer> numbers, AMunicipality of) {
        var asked = new HashMap<String, Integer>();
        var placed = new HashMap<String, Integer>();
        for (var course : of.courses) {
            asked.merge(course.candidateId(), course.day(Milestone.PROPOSED), Math::min);
            placed.merge(course.candidateId(), course.day(Milestone.OFFER_ACCEPTED), Math::min);
        }
        for (int year : new int[] {AMunicipality.FIRST, AMunicipality.RUNNING}) {
            var here = asked.entrySet().stream()
                    .filter(one -> SchoolYear.of(YearMonth.from(LocalDate.ofEpochDay(one.getValue())))
                                    .begins()
                            == year)
                    .map(Map.Entry::getKey)
                    .toList();
            var waiting = (int) here.stream()
                    .filter(who -> placed.getOrDefault(who, Course.NEVER) == Course.NEVER)
                    .count();
            numbers.put("still " + year, waiting);
            numbers.put("placed " + year, here.size() - waiting);
        }
    }

    private static void wishes(Map<String, Integer> numbers, AMunicipality of) {
        var supply = of.supply();
        if (supply.withheld()) return;
        for (var trade : supply.trades())
            for (int area = 0; area < supply.areas().size(); area++)
                numbers.put("wish " + trade.trade() + " " + area, (int) FourAreas.living(
                        of.published, trade.trade(), supply.areas().get(area)));
    }

    private static int people(List<Course> courses, Milestone milestone) {
        return people(
                courses.stream().filter(course -> course.reached(milestone)).toList());
    }

    private static int people(Collection<Course> courses) {
        return (int) courses.stream().map(Course::candidateId).distinct().count();
    }
}
