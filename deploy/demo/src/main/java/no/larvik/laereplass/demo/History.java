package no.larvik.laereplass.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/**
 * Tells the demo's past, two school years, in the order it happened: through the gateway like everything else, on a
 * platform whose clock is moved forward from day to day. What time alone does is left to the platform's own clocks.
 */
final class History {

    private static final LocalTime IN_THE_DAY = LocalTime.of(10, 0);
    private static final int AT_A_TIME = 10;
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final Platform platform;
    private final List<Employers.Registered> employers;
    private final LocalDate today;
    private final DemoTime time;
    private final PastPlaces places;
    private final Map<String, Life> lives = new LinkedHashMap<>();

    History(Platform platform, List<Employers.Registered> employers, LocalDate today, DemoTime time) {
        this.platform = platform;
        this.employers = employers;
        this.today = today;
        this.time = time;
        this.places = new PastPlaces(platform, employers);
    }

    /** What one of them does on a day. */
    private record Part(PastPerson person, List<Scene> scenes) {}

    void tell() {
        var began = System.nanoTime();
        platform.as(PastPeople.FIRST_COLLEAGUE, () -> Invented.staff("demo-tone", "Tone Demo", "OPPFOLGINGSTJENESTEN"));
        platform.as(PastPeople.SECOND_COLLEAGUE, () -> Invented.staff("demo-arne", "Arne Demo", "NAV"));
        var years = PastYear.before(SchoolYear.seenFrom(today));
        var people = new ArrayList<PastPerson>();
        for (var year : years) people.addAll(PastPeople.of(year, years.indexOf(year), today));
        var days = days(people);
        for (var year : years) {
            days.computeIfAbsent(year.firstDay(), first -> List.of());
            days.computeIfAbsent(year.lastDay(), last -> List.of());
        }
        var told = 0;
        for (var entry : days.headMap(today).entrySet()) { // the running day is not over
            var day = entry.getKey();
            goTo(day);
            years.stream().filter(year -> year.firstDay().equals(day)).forEach(year -> comeIn(year, people));
            Crew.each(entry.getValue(), this::play);
            years.stream()
                    .filter(year -> year.lastDay().equals(day))
                    .forEach(year -> Crew.each(PastPlace.of(year), this::closed));
            if (++told % AT_A_TIME == 0) System.out.printf("  %-24s %4d  until %s%n", "days of the past", told, day);
        }
        letEverybodyBeTold();
        System.out.printf("  %-24s %4d  in %.1f s%n", "days of the past", told, (System.nanoTime() - began) / 1e9);
        readWhatWasTold();
    }

    private void readWhatWasTold() {
        var began = System.nanoTime();
        var read = Crew.each(employers, one -> PastNotices.read(places.of(one.demo())));
        var all = read.stream().mapToInt(Integer::intValue).sum();
        System.out.printf("  %-24s %4d  in %.1f s%n", "notices of it read", all, (System.nanoTime() - began) / 1e9);
    }

    private static TreeMap<LocalDate, List<Part>> days(List<PastPerson> people) {
        var days = new TreeMap<LocalDate, List<Part>>();
        for (var person : people) {
            var ofThisOne = new TreeMap<LocalDate, List<Scene>>();
            for (var scene : person.scenes())
                ofThisOne.computeIfAbsent(scene.day(), day -> new ArrayList<>()).add(scene);
            ofThisOne.forEach((day, scenes) ->
                    days.computeIfAbsent(day, first -> new ArrayList<>()).add(new Part(person, scenes)));
        }
        return days;
    }

    private void goTo(LocalDate day) {
        letEverybodyBeTold();
        var moment = day.atTime(IN_THE_DAY).atZone(Life.NORWAY).toInstant();
        if (moment.isAfter(time.instant())) time.goTo(moment);
    }

    private void comeIn(PastYear year, List<PastPerson> people) {
        Crew.each(PastPlace.of(year), place -> {
            places.open(place);
            return place;
        });
        var candidates = new Candidates(platform, year.sought(), time);
        var newcomers = people.stream().filter(one -> one.year().equals(year)).toList();
        var registered = Crew.each(newcomers, one -> candidates.register(one.demo()));
        for (var one : registered) lives.put(one.demo().key(), new Life(platform, places, one, time));
    }

    private boolean play(Part part) {
        var life = lives.get(part.person().demo().key());
        if (life == null) throw new WrongAnswer(part.person().demo().key() + " has not come in yet");
        for (var scene : part.scenes()) scene.act().accept(life);
        return true;
    }

    private boolean closed(PastPlace place) {
        places.close(place);
        return true;
    }

    /** Before time goes on, what is being sent is out: nobody is told of today what happened weeks ago. */
    private void letEverybodyBeTold() {
        var ida = platform.as("ida").patiently();
        var before = new AtomicReference<JsonNode>();
        Waiting.until("everybody to be told", QUIET, () -> {
            var figures =
                    ida.get("/api/v1/deliveries/figures").expect(200).json().path("items");
            var sending = figures.valueStream()
                    .anyMatch(one -> one.path("state").asString().equals("SENDING"));
            var same = figures.equals(before.getAndSet(figures));
            return same && !sending ? Optional.of(true) : Optional.empty();
        });
    }
}
