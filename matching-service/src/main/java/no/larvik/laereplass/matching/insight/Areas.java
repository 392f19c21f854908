package no.larvik.laereplass.matching.insight;

import java.util.List;
import no.larvik.laereplass.matching.scoring.Cell;

/** Port: parts of the country as the post knows them. Which there are never depends on who lives there. */
public interface Areas {

    /** What lies in no other one: further away than the neighbours, and in another county. */
    Area ELSEWHERE = new Area("", "", false, false);

    /**
     * The postal places of a municipality by name, then the municipalities around it and the others of its county, the
     * nearest first, then {@link #ELSEWHERE}.
     */
    List<Area> around(String municipality);

    /** The one of them that the postal code nearest to a point lies in. */
    Area at(Cell point, String municipality);

    /**
     * @param id postal place or municipality number; empty for {@link #ELSEWHERE}
     * @param here a place in the municipality itself, not another municipality
     * @param near within reach of the municipality, or in it; false of what is told for the sake of the county alone
     */
    record Area(String id, String name, boolean here, boolean near) {}
}
