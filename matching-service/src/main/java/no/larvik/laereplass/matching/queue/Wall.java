package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.matches.State;
import org.springframework.stereotype.Service;

/** All that goes on in somebody's cases, and what ended lately, to be seen at one glance. Made from memory each time. */
@Service
public class Wall {

    /** How long what is over is still shown. */
    static final Duration LATELY = Duration.ofDays(30);

    private final Cases cases;
    private final Board board;
    private final Market market;
    private final InstantSource clock;

    public Wall(Cases cases, Board board, Market market, InstantSource clock) {
        this.cases = cases;
        this.board = board;
        this.market = market;
        this.clock = clock;
    }

    /** Longest in its state first. */
    public List<WallCard> of(Person staff) {
        staff.require("staff", "team-lead");
        var since = clock.instant().minus(LATELY);
        return cases.ofCaller().stream()
                .flatMap(one -> board.matchesOf(one.candidateId()).stream())
                .filter(match -> goesOn(match) || match.since().isAfter(since))
                .sorted(Comparator.comparing(MatchFacts::since).thenComparing(MatchFacts::id))
                .map(match -> new WallCard(
                        match,
                        market.opening(match.openingId())
                                .map(opening -> opening.place().trade())
                                .orElse(null)))
                .toList();
    }

    /** An approved contract goes on as a journey, somewhere else. */
    private static boolean goesOn(MatchFacts match) {
        return match.state().open() && match.state() != State.CONTRACT_APPROVED;
    }
}
