package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;

/**
 * What came of the proposals of a school year, by school, by part of the programme and by agency, as their people's cases
 * are now. Withheld as all other tables of the year, with the same totals.
 */
public record PastGroups(Instant at, int year, List<GroupTable> tables) {

    public record GroupTable(GroupRows.Facet facet, List<PastLine> lines) {}
}
