package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.insight.ContractRecords.Signed;
import no.larvik.laereplass.matching.journeys.EndReason;
import org.springframework.stereotype.Service;

/** Counts contracts that ended before their certificate. */
@Service
public class BreakingOff {

    static final int YEARS = 5;

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final KnownContracts contracts;
    private final History history;
    private final InstantSource clock;

    public BreakingOff(KnownContracts contracts, History history, InstantSource clock) {
        this.contracts = contracts;
        this.history = history;
        this.clock = clock;
    }

    public BrokenOff brokenOff(String municipality) {
        return brokenOff(municipality, history.proposals(municipality));
    }

    /** @param proposals of the municipality */
    BrokenOff brokenOff(String municipality, Proposals proposals) {
        var now = clock.instant();
        var running = SchoolYear.of(YearMonth.from(LocalDate.ofInstant(now, NORWAY)));
        var ended = contracts.brokenOff(municipality);
        var people = people(proposals);
        var years = new ArrayList<BrokenOff.BrokenOffYear>();
        for (int year = running.begins(); year > running.begins() - YEARS; year--)
            years.add(ofYear(year, ended.getOrDefault(new SchoolYear(year), List.of()), people));
        return new BrokenOff(now, years);
    }

    private static BrokenOff.BrokenOffYear ofYear(int year, List<Signed> ended, Map<String, String> people) {
        var reasons = EndReason.values();
        var counts = new int[reasons.length][];
        var behind = new int[reasons.length][];
        for (var reason : reasons) {
            var here = ended.stream()
                    .filter(signed -> signed.contract().brokenOff() == reason)
                    .toList();
            counts[reason.ordinal()] = new int[] {here.size()};
            behind[reason.ordinal()] = new int[] {people(here, people)};
        }
        var withheld = Withholding.of(counts, behind, new int[] {people(ended, people)});
        var shown = new ArrayList<BrokenOff.BrokenOffReason>();
        for (var reason : reasons)
            shown.add(new BrokenOff.BrokenOffReason(
                    reason, withheld.hides(reason.ordinal(), 0) ? null : counts[reason.ordinal()][0]));
        return new BrokenOff.BrokenOffYear(year, withheld.hidesTotal(0) ? null : Integer.valueOf(ended.size()), shown);
    }

    /** Whose contract each is: it carries the id of the match it came from. */
    private static Map<String, String> people(Proposals proposals) {
        var people = new HashMap<String, String>();
        for (var course : proposals.all())
            if (course.reached(Milestone.SIGNED)) people.put(course.id(), course.candidateId());
        return people;
    }

    /** Those of whom it is not known count as one person, so that no few pass for many. */
    private static int people(List<Signed> ended, Map<String, String> people) {
        return (int) ended.stream()
                .map(signed -> people.getOrDefault(signed.id(), ""))
                .distinct()
                .count();
    }
}
