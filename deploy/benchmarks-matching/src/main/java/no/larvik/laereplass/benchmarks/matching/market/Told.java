package no.larvik.laereplass.benchmarks.matching.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.Place;
import no.larvik.laereplass.matching.scoring.ScoreInput;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;

/** The columns in the core's own types. */
public record Told(Market market) {

    public ScoreInput pair(int person, int opening) {
        return new ScoreInput(
                seeker(person), place(opening), approvals(opening), market.openings.freeSeats[opening], false, false);
    }

    public Seeker seeker(int person) {
        var people = market.people;
        return new Seeker(
                wishes(person),
                people.neighbours[person],
                Codes.KINDS.words(people.kinds[person]),
                new Cell(people.lat[person], people.lon[person]),
                people.reachKm[person],
                LocalDate.ofEpochDay(people.availableFrom[person]),
                day(people.adultFrom[person]),
                Codes.LICENCES.words(people.licences[person]),
                Codes.SKILLS.words(people.skills[person]),
                level(people.language[person]),
                Codes.SUPPORTS.words(people.supports[person]),
                Codes.SURROUNDINGS.words(people.surroundings[person]),
                people.consent[person],
                people.paused[person],
                people.protectedAddress[person]);
    }

    public Place place(int opening) {
        var openings = market.openings;
        return new Place(
                market.trades.slug(openings.trade[opening]),
                Codes.KINDS.word(openings.kind[opening]),
                openings.seats[opening],
                new Cell(openings.lat[opening], openings.lon[opening]),
                LocalDate.ofEpochDay(openings.startFrom[opening]),
                day(openings.startTo[opening]),
                Codes.LICENCES.words(openings.licences[opening]),
                level(openings.language[opening]),
                Codes.SKILLS.words(openings.skills[opening]),
                Codes.SUPPORTS.words(openings.supports[opening]),
                Codes.SURROUNDINGS.words(openings.surroundings[opening]),
                openings.minimumAge[opening] == 0 ? null : openings.minimumAge[opening]);
    }

    public List<Approval> approvals(int opening) {
        if (!market.openings.approved[opening]) return List.of();
        var place = market.openings;
        return List.of(new Approval(
                market.trades.slug(place.trade[opening]), Set.of(Codes.KINDS.word(place.kind[opening])), null));
    }

    private List<String> wishes(int person) {
        var wishes = new ArrayList<String>();
        for (int rank = 0; rank < People.WISHES; rank++) {
            var trade = market.people.trades[person * People.WISHES + rank];
            if (trade >= 0) wishes.add(market.trades.slug(trade));
        }
        return wishes;
    }

    private static @Nullable LocalDate day(int epochDay) {
        return epochDay == People.NONE ? null : LocalDate.ofEpochDay(epochDay);
    }

    private static @Nullable LanguageLevel level(int number) {
        return number == 0 ? null : LanguageLevel.values()[number - 1];
    }
}
