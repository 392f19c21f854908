package no.larvik.laereplass.matching.queue;

import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.formidling.CountyYear;
import no.larvik.laereplass.matching.formidling.Dated;
import no.larvik.laereplass.matching.formidling.FormidlingCalendar;
import no.larvik.laereplass.matching.market.Market;
import org.springframework.stereotype.Service;

/** A day of the county's year comes near, and some who look for what it is about have no place. */
@Service
public class FormidlingDays {

    private final FormidlingCalendar calendar;
    private final Market market;

    public FormidlingDays(FormidlingCalendar calendar, Market market) {
        this.calendar = calendar;
        this.market = market;
    }

    Stream<Item> among(List<Situation> situations, String municipality, Today today) {
        return calendar.ahead(municipality).stream()
                .filter(one -> isNear(one, today))
                .flatMap(one -> item(one, CountyYear.countyOf(municipality), situations, today));
    }

    private static boolean isNear(Dated one, Today today) {
        var ahead = one.milestone().daysAhead();
        return ahead > 0 && !one.day().minusDays(ahead).isAfter(today.day());
    }

    private Stream<Item> item(Dated one, String county, List<Situation> situations, Today today) {
        var waiting = situations.stream()
                .filter(situation -> situation.about().searching() && !situation.hasPlace())
                .map(situation -> situation.about().candidateId())
                .filter(candidateId -> isConcerned(one, candidateId))
                .sorted()
                .toList();
        if (waiting.isEmpty()) return Stream.empty();
        var since = today.start(one.day().minusDays(one.milestone().daysAhead()));
        return Stream.of(Item.ofDay(
                county + ":" + one.day().getYear() + ":" + one.milestone(),
                one.milestone().name(),
                waiting,
                since,
                today.end(one.day())));
    }

    private boolean isConcerned(Dated one, String candidateId) {
        return market.candidate(candidateId)
                .filter(person -> one.milestone().concerns(person.seeker().kinds()))
                .isPresent();
    }
}
