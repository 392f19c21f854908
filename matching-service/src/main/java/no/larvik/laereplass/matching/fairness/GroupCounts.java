package no.larvik.laereplass.matching.fairness;

import java.util.Map;

/**
 * Port: the owner of the cases counts outcomes by group. Ids and outcomes go out, sums come back; when there is no
 * answer, an exception goes up and nothing is reported.
 */
public interface GroupCounts {

    /** @param placed per person, whether they have a place; at most 10,000 */
    Grouped of(String municipality, Map<String, Boolean> placed);
}
