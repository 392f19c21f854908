package no.larvik.laereplass.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;

/** Sets the clock of a demo that has not started yet to the first day of its past. */
public final class Beginning {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Beginning() {}

    /** @param arguments the file the services are then started with; it is made here */
    public static void main(String... arguments) throws IOException {
        var today = LocalDate.now(Life.NORWAY);
        var first = PastYear.before(SchoolYear.seenFrom(today)).getFirst().firstDay();
        DemoTime.beginning(
                Path.of(arguments[0]), first.atTime(MORNING).atZone(Life.NORWAY).toInstant(), InstantSource.system());
    }
}
