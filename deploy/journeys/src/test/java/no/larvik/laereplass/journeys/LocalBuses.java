package no.larvik.laereplass.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** Invented travel times between the postal codes of Larvik: a bus that takes the same time everywhere. */
final class LocalBuses {

    static final int MINUTES = 17;

    private static final String HEAD = "from_lat,from_lon,to_lat,to_lon,mode,minutes\n";

    private LocalBuses() {}

    static String all() {
        var places = places();
        return HEAD
                + places.stream()
                        .flatMap(from -> places.stream().map(to -> from + "," + to + ",BUS," + MINUTES))
                        .collect(Collectors.joining("\n"));
    }

    static String withABadRow() {
        return HEAD + "59.05,10.02,59.06,10.04,BUS," + MINUTES + "\n59.05,10.02,59.06,10.04,BUS,soon\n";
    }

    /** Latitude and longitude of each postal code. */
    private static List<String> places() {
        try (var lines = Files.lines(RunningPlatform.project().resolve("deploy/reference/postnummer.csv"))) {
            return lines.map(line -> line.split(";"))
                    .filter(fields -> fields.length == 6 && fields[3].equals("Larvik"))
                    .map(fields -> fields[4] + "," + fields[5])
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
