package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.insight.BrokenOff.BrokenOffReason;
import no.larvik.laereplass.matching.insight.BrokenOff.BrokenOffYear;
import no.larvik.laereplass.matching.journeys.Certificate;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Outcome;
import org.springframework.stereotype.Service;

/**
 * Whether a number of people that is published elsewhere may stand beside our tables, which are about the same people. More
 * than the years that are told have room for would have to be in one that is withheld: there would be somebody in it.
 */
@Service
public class Room {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Set<String> CERTIFICATES =
            Set.copyOf(Stream.of(Certificate.values()).map(Certificate::name).toList());

    private final History history;
    private final BreakingOff breakingOff;

    public Room(History history, BreakingOff breakingOff) {
        this.history = history;
        this.breakingOff = breakingOff;
    }

    /** Of people who got a place before a moment: their proposals are of its school year or of an earlier one. */
    public boolean forPlaces(int people, Instant before, String municipality) {
        var last = SchoolYear.of(YearMonth.from(before.minusMillis(1).atZone(NORWAY)));
        return funnels(history.proposals(municipality)).haveRoomFor(people, Milestone.OFFER_ACCEPTED, last);
    }

    /** @param outcomes what came of the latest contract of each, see {@link Outcome} */
    public boolean forOutcomes(Collection<String> outcomes, String municipality) {
        var proposals = history.proposals(municipality);
        var funnels = funnels(proposals);
        var certificates = outcomes.stream().filter(CERTIFICATES::contains).count();
        return funnels.haveRoomFor(outcomes.size(), Milestone.SIGNED)
                && funnels.haveRoomFor((int) certificates, Milestone.CERTIFICATE)
                && forEnded(outcomes, breakingOff.brokenOff(municipality, proposals), proposals);
    }

    /** Where there are proposals from before the years that are told of, contracts may have ended before them too. */
    private static boolean forEnded(Collection<String> outcomes, BrokenOff told, Proposals proposals) {
        var first = told.years().getLast().year();
        if (proposals.byYear().keySet().stream().anyMatch(year -> year.begins() < first)) return true;
        var studying =
                outcomes.stream().filter(Outcome.HIGHER_EDUCATION::equals).count();
        var ended = outcomes.stream().filter(Outcome.ENDED::equals).count();
        return studying + ended <= sum(told.years().stream().map(BrokenOffYear::contracts))
                && studying
                        <= sum(told.years().stream()
                                .flatMap(year -> year.reasons().stream())
                                .filter(one -> one.reason() == EndReason.HIGHER_EDUCATION)
                                .map(BrokenOffReason::contracts));
    }

    private static int sum(Stream<Integer> shown) {
        return shown.filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private static Funnels funnels(Proposals proposals) {
        return Funnels.of(proposals, any -> true);
    }
}
