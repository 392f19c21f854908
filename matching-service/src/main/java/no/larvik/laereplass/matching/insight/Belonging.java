package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The tables of a school year that only the owner of the cases can count. Its sums are withheld here, as all others. */
@Service
public class Belonging {

    private final History history;
    private final GroupRows groups;
    private final InstantSource clock;

    public Belonging(History history, GroupRows groups, InstantSource clock) {
        this.history = history;
        this.groups = groups;
        this.clock = clock;
    }

    /** @param begins the year of its August */
    public PastGroups ofYear(int begins, String municipality) {
        var year = Asked.of(begins, null, null, null).year();
        var proposals = history.of(municipality).stream()
                .filter(course -> SchoolYear.of(course.month()).equals(year))
                .toList();
        var tables = new ArrayList<PastGroups.GroupTable>();
        if (!proposals.isEmpty())
            groups.of(municipality, proposals)
                    .forEach((facet, rows) ->
                            tables.add(new PastGroups.GroupTable(facet, Grid.linesOf(proposals, rows))));
        return new PastGroups(clock.instant(), begins, tables);
    }
}
