package no.larvik.laereplass.matching.insight;

import java.util.List;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.scoring.Cell;

/** Three areas side by side from west to east, and elsewhere. */
final class FourAreas implements Areas {

    static final int COUNT = 4;

    private static final List<Area> ALL = List.of(
            new Area("Kvelde", "Kvelde", true, true),
            new Area("Larvik", "Larvik", true, true),
            new Area("3907", "Sandefjord", false, true),
            ELSEWHERE);

    static Cell middle(int area) {
        return new Cell(59, 10 + area);
    }

    static long living(List<Candidate> people, String trade, Area area) {
        return people.stream()
                .filter(person -> person.seeker().trades().contains(trade))
                .filter(person -> of(person.seeker().cell()).equals(area))
                .count();
    }

    @Override
    public List<Area> around(String municipality) {
        return ALL;
    }

    @Override
    public Area at(Cell point, String municipality) {
        return of(point);
    }

    private static Area of(Cell point) {
        return ALL.get((int) point.lon() - 10);
    }
}
