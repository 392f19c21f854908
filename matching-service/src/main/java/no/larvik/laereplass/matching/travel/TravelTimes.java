package no.larvik.laereplass.matching.travel;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.rules.Rulebook;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.springframework.stereotype.Service;

/** Takes in a table, and gives the one in use to everybody who judges. */
@Service
public final class TravelTimes {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int LONGEST_SOURCE = 200;
    private static final int TRIES = 5;

    private final Editions editions;
    private final Rulebook book;
    private final Supplier<String> ids;
    private final InstantSource clock;
    private String inUse = "";

    public TravelTimes(Editions editions, Rulebook book, Supplier<String> ids, InstantSource clock) {
        this.editions = editions;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
        readAgain();
    }

    public Optional<Edition> current(Person person) {
        person.require("staff", "team-lead", "administrator");
        return editions.current();
    }

    /** Stored when every line can be used and it is not a dry run. */
    public Checked bring(List<Line> lines, String source, LocalDate date, boolean dryRun, Person person) {
        person.require("administrator");
        var named = source.strip();
        if (named.isEmpty() || named.length() > LONGEST_SOURCE)
            throw new MatchingProblem.BadField("?source", "source-length");
        if (date.isAfter(clock.instant().atZone(OSLO).toLocalDate()))
            throw new MatchingProblem.BadField("?date", "not-yet");
        var checked = Check.of(lines);
        if (checked.faults().isEmpty() && !dryRun) editions.put(edition(named, date, checked), checked.rows());
        return checked;
    }

    public void remove(Person person) {
        person.require("administrator");
        editions.remove();
    }

    /** Another table is in use, or none. Nothing happens when it is known already. */
    public synchronized void readAgain() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var current = editions.current();
            var id = current.map(Edition::id).orElse("");
            if (id.equals(inUse)) return;
            var rows = current.isEmpty() ? Optional.of(List.<TravelTable.Row>of()) : editions.rowsOf(current.get());
            if (rows.isEmpty()) continue; // another edition came between the two questions
            book.travelBy(TravelTable.of(rows.get()));
            inUse = id;
            return;
        }
        throw new IllegalStateException("The table of travel times changes faster than it can be read.");
    }

    private Edition edition(String source, LocalDate date, Checked checked) {
        var modes = checked.rows().stream()
                .map(TravelTable.Row::mode)
                .distinct()
                .sorted()
                .toList();
        return new Edition(ids.get(), source, date, checked.rows().size(), modes, clock.instant());
    }
}
