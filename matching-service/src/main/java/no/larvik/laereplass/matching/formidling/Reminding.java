package no.larvik.laereplass.matching.formidling;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import org.springframework.stereotype.Service;

/**
 * Has the days of the county's year told to the young people they concern, each day once to each: to those who look for
 * what it is about and have no place. Another day for the same thing is another day, and is told.
 */
@Service
public class Reminding {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Period KEPT = Period.ofYears(1);

    private final FormidlingCalendar calendar;
    private final Market market;
    private final WhoHasAPlace places;
    private final Notices notices;
    private final Memory memory;
    private final InstantSource clock;

    public Reminding(
            FormidlingCalendar calendar,
            Market market,
            WhoHasAPlace places,
            Notices notices,
            Memory memory,
            InstantSource clock) {
        this.calendar = calendar;
        this.market = market;
        this.places = places;
        this.notices = notices;
        this.memory = memory;
        this.clock = clock;
    }

    /** Safe in several replicas at once and after a crash: what is told is stored first. @return how many were told */
    public int pass() {
        if (!memory.isWhole()) return 0;
        Map<String, List<Candidate>> people =
                market.candidates().stream().collect(Collectors.groupingBy(Candidate::municipality));
        var told = 0;
        for (var there : people.entrySet())
            for (var day : calendar.told(there.getKey())) told += tell(day, there.getValue());
        return told;
    }

    private int tell(Dated day, List<Candidate> people) {
        var concerned = people.stream().filter(one -> concerns(day, one)).toList();
        if (concerned.isEmpty()) return 0;
        var known = notices.toldOf(day.milestone(), day.day());
        return (int) concerned.stream()
                .filter(one -> !known.contains(one.id()))
                .filter(one -> notices.tell(new Notice(one.id(), one.municipality(), day.milestone(), day.day())))
                .count();
    }

    private boolean concerns(Dated day, Candidate person) {
        var seeker = person.seeker();
        return !seeker.paused()
                && !seeker.addressProtected()
                && day.milestone().concerns(seeker.kinds())
                && !places.hasAPlace(person.id());
    }

    /**
     * Asked right before anybody is told.
     *
     * @return the day, while it stands in the calendar, is not over and concerns the person; empty for what is not so any more
     * @throws MatchingProblem.NoAnswer while this replica does not know everybody yet
     */
    public Optional<LocalDate> standing(String noticeId) {
        if (!memory.isWhole())
            throw new MatchingProblem.NoAnswer(new IllegalStateException("still reading what happened before"));
        return notices.find(noticeId)
                .filter(notice -> market.candidate(notice.candidateId())
                        .filter(person -> stands(notice, person))
                        .isPresent())
                .map(Notice::day);
    }

    private boolean stands(Notice notice, Candidate person) {
        return calendar.told(person.municipality()).stream()
                .filter(day ->
                        day.milestone() == notice.milestone() && day.day().equals(notice.day()))
                .anyMatch(day -> concerns(day, person));
    }

    /** Whom nobody has to remember any more as told. */
    public void forgetOld() {
        notices.forgetBefore(clock.instant().atZone(OSLO).toLocalDate().minus(KEPT));
    }
}
