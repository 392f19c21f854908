package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that counts about an opening.
 *
 * @param seats how many can start
 * @param startTo last day a start is possible; null: no last day
 * @param languageLevel Norwegian the work asks for, when it asks
 * @param supports what the workplace can adapt
 * @param surroundings what the workplace is like
 * @param minimumAge in years on the day of start, when the work has one
 */
public record Place(
        String trade,
        String kind,
        int seats,
        Cell cell,
        LocalDate startFrom,
        @Nullable LocalDate startTo,
        Set<String> licences,
        @Nullable LanguageLevel languageLevel,
        Set<String> skills,
        Set<String> supports,
        Set<String> surroundings,
        @Nullable Integer minimumAge) {

    private static final Set<String> WITHOUT_APPROVAL = Set.of("YFF_PRAKSIS", "PRAKSIS");

    public Place {
        licences = Set.copyOf(licences);
        skills = Set.copyOf(skills);
        supports = Set.copyOf(supports);
        surroundings = Set.copyOf(surroundings);
    }

    /** Praksis of every sort can be had with employers the county has not approved. */
    public boolean mayBeOffered(List<Approval> approvals) {
        return WITHOUT_APPROVAL.contains(kind) || approvals.stream().anyMatch(approval -> approval.covers(this));
    }
}
