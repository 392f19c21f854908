package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.matching.insight.Overview.OverviewYear;
import org.springframework.stereotype.Service;

/**
 * Puts the overview together, all of it from the same proposals. Every part is made by whoever publishes it elsewhere:
 * what is withheld there is withheld here, and nothing is counted anew.
 */
@Service
public class Overseeing {

    private final History history;
    private final Insight insight;
    private final Comparing comparing;
    private final Answering answering;
    private final BreakingOff breakingOff;
    private final InstantSource clock;

    public Overseeing(
            History history,
            Insight insight,
            Comparing comparing,
            Answering answering,
            BreakingOff breakingOff,
            InstantSource clock) {
        this.history = history;
        this.insight = insight;
        this.comparing = comparing;
        this.answering = answering;
        this.breakingOff = breakingOff;
        this.clock = clock;
    }

    /** @param year of the August of the school year, 2001 to 2999 */
    public Overview overview(int year, String municipality) {
        var proposals = history.proposals(municipality);
        var official = comparing.compare(List.of(year, year - 1), municipality);
        var brokenOff = breakingOff.brokenOff(municipality, proposals);
        return new Overview(
                clock.instant(),
                insight.rates(municipality, proposals),
                ofYear(official.getFirst(), proposals, brokenOff),
                ofYear(official.getLast(), proposals, brokenOff));
    }

    private OverviewYear ofYear(Comparison official, Proposals proposals, BrokenOff brokenOff) {
        var year = new SchoolYear(official.year());
        var whole = Retrospect.whole(proposals.in(year));
        return new OverviewYear(
                year.begins(),
                official.rates(),
                whole.steps(),
                whole.medianDaysToPlace(),
                answering.responses(year, proposals).orElse(null),
                brokenOff.in(year).orElse(null));
    }
}
