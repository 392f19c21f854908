package no.larvik.laereplass.benchmarks.matching.opponents;

import java.time.LocalDate;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.People;
import no.larvik.laereplass.benchmarks.matching.market.Wishes;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Sphere;

/** One young person as a query is made from it: everything worked out once. */
final class Seeking {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    final int person;
    final Wishes wishes;
    final double lat;
    final double lon;
    final int reachKm;
    final Sphere point;
    /** No chord beyond this is within reach; a shorter one may still not be. */
    final double reachSquare;

    final int kinds;
    final int licences;
    final int skills;
    final int language;
    final int supports;
    final int surroundings;
    final int availableFrom;
    private final int adultFrom;

    Seeking(Market market, int person) {
        var people = market.people;
        this.person = person;
        wishes = Wishes.of(market, person);
        lat = people.lat[person];
        lon = people.lon[person];
        reachKm = people.reachKm[person];
        point = Sphere.of(new Cell(lat, lon));
        reachSquare = Math.pow((reachKm + 0.1) / EARTH_RADIUS_KM, 2);
        kinds = people.kinds[person];
        licences = people.licences[person];
        skills = people.skills[person];
        language = people.language[person];
        supports = people.supports[person];
        surroundings = people.surroundings[person];
        availableFrom = people.availableFrom[person];
        adultFrom = people.adultFrom[person];
    }

    boolean underEighteen() {
        return adultFrom != People.NONE;
    }

    /** First day on which this person is that old; long ago when grown up or when the work asks for no age. */
    int oldEnoughFrom(int minimumAge) {
        if (!underEighteen() || minimumAge == 0) return Integer.MIN_VALUE;
        if (minimumAge == 18) return adultFrom;
        return (int) LocalDate.ofEpochDay(adultFrom).plusYears(minimumAge - 18L).toEpochDay();
    }
}
