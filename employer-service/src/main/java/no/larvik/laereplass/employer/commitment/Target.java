package no.larvik.laereplass.employer.commitment;

import java.util.EnumMap;
import java.util.Map;
import no.larvik.laereplass.employer.employers.Sector;

/**
 * How many apprentices an employer means to have in one year. The norm of KS is at least 2 per 1,000 inhabitants; what
 * holds here is what somebody decided, and where that stands.
 *
 * @param inhabitants 1 to 2,000,000
 * @param perThousand 0 to 20
 * @param source where the figures are decided, such as a number in the council's minutes
 * @param sectors how many of them each part of the work takes; parts that are not named have no share of their own
 */
public record Target(int year, int inhabitants, double perThousand, String source, Map<Sector, Integer> sectors) {

    private static final double THOUSAND = 1000;

    public Target {
        var sorted = new EnumMap<Sector, Integer>(Sector.class);
        sorted.putAll(sectors);
        sectors = Map.copyOf(sorted);
    }

    /** Places, rounded up: two people are not 1.9. */
    public int places() {
        return (int) Math.ceil(inhabitants * perThousand / THOUSAND);
    }
}
