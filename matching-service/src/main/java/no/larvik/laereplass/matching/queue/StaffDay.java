package no.larvik.laereplass.matching.queue;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.WorkingDays;
import org.springframework.stereotype.Service;

/** Makes the queue of whoever asks: their own cases, a team lead's whole team. Nothing of it is kept. */
@Service
public class StaffDay {

    private final Cases cases;
    private final Board board;
    private final GoodPlaces places;
    private final FormidlingDays days;
    private final UnreachedMessages unreached;
    private final Marks marks;
    private final WorkingDays workingDays;
    private final InstantSource clock;

    public StaffDay(
            Cases cases,
            Board board,
            GoodPlaces places,
            FormidlingDays days,
            UnreachedMessages unreached,
            Marks marks,
            WorkingDays workingDays,
            InstantSource clock) {
        this.cases = cases;
        this.board = board;
        this.places = places;
        this.days = days;
        this.unreached = unreached;
        this.marks = marks;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Day of(Person staff) {
        staff.require("staff", "team-lead");
        var today = new Today(clock.instant(), workingDays);
        var mine = cases.ofCaller();
        var items = items(mine, staff.municipality(), today);
        var said = marks.of(items.stream().map(item -> markKey(item, staff)).toList());
        var people = mine.stream().collect(Collectors.toMap(Case::candidateId, Case::professionals, (a, b) -> a));
        return new Day(
                items.stream()
                        .map(item -> marked(item, said, staff, people, today))
                        .toList(),
                today.now());
    }

    private List<Item> items(List<Case> mine, String municipality, Today today) {
        var messages = unreached.since(today.now().minus(PersonSigns.WORTH_A_CALL)).stream()
                .collect(Collectors.groupingBy(Unreached::candidateId));
        var situations = mine.stream()
                .map(one -> new Situation(
                        one,
                        board.matchesOf(one.candidateId()),
                        board.journeysOf(one.candidateId()),
                        messages.getOrDefault(one.candidateId(), List.of())))
                .toList();
        var fresh = board.publishedSince(today.now().minus(Signs.NEW));
        return Stream.of(
                        situations.stream().flatMap(situation -> Signs.in(situation, today)),
                        places.among(fresh, situations, today),
                        days.among(situations, municipality, today))
                .flatMap(items -> items)
                .sorted(Item.MOST_URGENT_FIRST)
                .toList();
    }

    private Marked marked(
            Item item, Map<String, Mark> said, Person staff, Map<String, Set<String>> people, Today today) {
        var key = markKey(item, staff);
        var mark = said.getOrDefault(key, Mark.none(key, today.now()));
        var others = new HashSet<>(people.getOrDefault(String.valueOf(item.candidateId()), Set.of()));
        others.remove(staff.subject());
        return new Marked(item, mark, mark.hides(item, today.now()), others);
    }

    /** A place or a day is looked at by everybody with their own people in mind; a case is one and the same for all. */
    private static String markKey(Item item, Person staff) {
        return item.candidateId() == null ? item.key() + "@" + staff.subject() : item.key();
    }
}
