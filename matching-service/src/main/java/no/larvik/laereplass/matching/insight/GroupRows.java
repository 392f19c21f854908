package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.Map;

/**
 * Port: the owner of the cases counts proposals by where their people belong. Ids and milestones go out, sums come back;
 * when there is no answer, an exception goes up and nothing is shown.
 */
public interface GroupRows {

    /** @return by facet, rows that every proposal is in exactly one of */
    Map<Facet, List<Counted>> of(String municipality, List<Course> proposals);

    /** What only the owner of the cases knows. */
    enum Facet {
        SCHOOL,
        PART,
        AGENCY
    }

    /**
     * @param counts by milestone, how many proposals came so far
     * @param people how many different people stand behind each, at most the count
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Counted(String value, int[] counts, int[] people) {}
}
