package no.larvik.laereplass.benchmarks.matching.opponents;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.People;
import no.larvik.laereplass.benchmarks.matching.market.Wishes;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Sphere;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The market copied into tables. Whoever can have nothing suggested is left out, which spares the statement the look. */
final class PostgresTables {

    private static final double KM_PER_DEGREE = 111;

    private PostgresTables() {}

    static void fill(Connection connection, Market market) throws SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var openings = copies.copyIn("COPY opening FROM STDIN");
        for (int opening = 0; opening < market.openings.size; opening++)
            if (market.openings.available(opening)) openings(openings, market, opening);
        openings.endCopy();
        var people = copies.copyIn("COPY person FROM STDIN");
        for (int person = 0; person < market.people.size; person++)
            if (market.people.seeking(person)) person(people, market, person);
        people.endCopy();
        var wishes = copies.copyIn("COPY wish FROM STDIN");
        for (int person = 0; person < market.people.size; person++) wishes(wishes, market, person);
        wishes.endCopy();
    }

    private static void openings(CopyIn copy, Market market, int opening) throws SQLException {
        var openings = market.openings;
        var lat = openings.lat[opening];
        var lon = openings.lon[opening];
        var point = Sphere.of(new Cell(lat, lon));
        row(
                copy,
                opening,
                openings.trade[opening],
                lat,
                lon,
                point.x(),
                point.y(),
                point.z(),
                1 << openings.kind[opening],
                openings.startFrom[opening],
                day(openings.startTo[opening]),
                openings.licences[opening],
                openings.language[opening],
                openings.skills[opening],
                Integer.bitCount(openings.skills[opening]),
                openings.supports[opening],
                openings.surroundings[opening],
                openings.minimumAge[opening]);
    }

    private static void person(CopyIn copy, Market market, int person) throws SQLException {
        var seeking = new Seeking(market, person);
        var north = seeking.reachKm / KM_PER_DEGREE;
        var east = north / Math.cos(Math.toRadians(Math.min(89, seeking.lat + north)));
        row(
                copy,
                person,
                seeking.lat - north,
                seeking.lat + north,
                seeking.lon - east,
                seeking.lon + east,
                seeking.point.x(),
                seeking.point.y(),
                seeking.point.z(),
                seeking.reachKm,
                seeking.kinds,
                seeking.availableFrom,
                day(market.people.adultFrom[person]),
                seeking.licences,
                seeking.language,
                seeking.skills,
                seeking.supports,
                Integer.bitCount(seeking.supports),
                seeking.surroundings,
                Integer.bitCount(seeking.surroundings));
    }

    private static void wishes(CopyIn copy, Market market, int person) throws SQLException {
        var wishes = Wishes.of(market, person);
        for (int i = 0; i < wishes.size; i++) row(copy, person, wishes.trades[i], wishes.values[i]);
    }

    private static Object day(int epochDay) {
        return epochDay == People.NONE ? "\\N" : epochDay;
    }

    private static void row(CopyIn copy, Object... fields) throws SQLException {
        var line = Arrays.stream(fields).map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
