package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.larvik.laereplass.candidate.Cohorts.Cohort;
import no.larvik.laereplass.candidate.Cohorts.Row;
import no.larvik.laereplass.candidate.SmallCells.Cell;
import no.larvik.laereplass.candidate.SmallCells.Shown;
import org.jspecify.annotations.Nullable;

/** The cohorts of a municipality as they are counted, and what of them may be shown, see {@link SmallCells}. */
final class CohortTable {

    private static final SmallCells CELLS = SmallCells.STANDARD;
    private static final int MOST_HIDDEN = CELLS.smallest() - 1;
    private static final Comparator<Cohort> ORDER = Comparator.<Cohort, Integer>comparing(
                    cohort -> Optional.ofNullable(cohort.schoolYear()).orElse(0))
            .reversed()
            .thenComparing(cohort ->
                    Optional.ofNullable(cohort.part()).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(cohort -> Optional.ofNullable(cohort.school()).orElse("~"));

    private final List<Line> lines = new ArrayList<>();
    private final Cell total;

    private record Line(Cohort cohort, Cell cell, Shown shown) {

        /**
         * So many can be placed at least as far as a reader knows, where it is withheld: few, since that is a reason to
         * withhold; of a large cohort it would be told that they are few, or nearly all.
         *
         * @param rangesTold false when nothing is told of who has a place
         */
        int mostPlaced(boolean rangesTold) {
            var most = shown.placedAtMost();
            if (most != null) return most;
            var people = shown.people();
            return rangesTold && people != null && people >= CELLS.judgedFrom()
                    ? people - CELLS.smallest()
                    : MOST_HIDDEN;
        }

        boolean hidesSmallOutcome() {
            return shown.placed() == null && Math.min(cell.placed(), cell.people() - cell.placed()) < CELLS.smallest();
        }
    }

    private CohortTable(SortedMap<Cohort, Cell> cells) {
        total = new Cell(
                "ALL",
                cells.values().stream().mapToInt(Cell::people).sum(),
                cells.values().stream().mapToInt(Cell::placed).sum());
        var shown = CELLS.hide(List.copyOf(cells.values()), total);
        for (var cell : cells.entrySet()) lines.add(new Line(cell.getKey(), cell.getValue(), shown.get(lines.size())));
    }

    /** In the order they are shown in: the latest school year first. @param placed ids of those with a place */
    static CohortTable of(List<Candidate> everybody, Set<String> placed) {
        var cells = new TreeMap<Cohort, Cell>(ORDER);
        for (var candidate : everybody) {
            var programme = candidate.programme();
            var cohort = new Cohort(programme.part(), programme.schoolYear(), programme.school());
            var one = new Cell(
                    cohort.toString(), 1, placed.contains(candidate.id().value()) ? 1 : 0);
            cells.merge(cohort, one, (a, b) -> new Cell(a.group(), a.people() + b.people(), a.placed() + b.placed()));
        }
        return new CohortTable(cells);
    }

    /** As it is counted already. */
    static CohortTable of(Map<Cohort, Cell> counted) {
        var cells = new TreeMap<Cohort, Cell>(ORDER);
        cells.putAll(counted);
        return new CohortTable(cells);
    }

    List<Row> rows() {
        return lines.stream()
                .map(line -> new Row(line.cohort, line.shown.people(), line.shown.placed()))
                .toList();
    }

    @Nullable
    Integer people() {
        return CELLS.people(total);
    }

    @Nullable
    Integer placed() {
        return CELLS.placed(total);
    }

    /**
     * Whether so many people of a part can be told beside the rows. Those that the shown rows have no room for are in
     * withheld ones: each of these must still be able to hold nobody, with the others holding at most four.
     */
    boolean haveRoomFor(int people, Programme.Part part) {
        int shown = 0;
        int hidden = 0;
        for (var line : rowsOf(part)) {
            var told = line.shown.people();
            if (told == null) hidden++;
            else shown += told;
        }
        return people <= shown + MOST_HIDDEN * Math.max(0, hidden - 1);
    }

    /** The same for those of them that have a place. */
    boolean haveRoomForPlaced(int people, Programme.Part part) {
        var rows = rowsOf(part);
        return rows.stream()
                        .filter(Line::hidesSmallOutcome)
                        .allMatch(small -> people <= room(rows, row -> !row.equals(small)))
                && people <= room(rows, any -> true);
    }

    private int room(List<Line> rows, Predicate<Line> wanted) {
        int room = 0;
        for (var row : rows) {
            var told = row.shown.placed();
            if (told != null) room += told;
            else if (wanted.test(row)) room += row.mostPlaced(placed() != null);
        }
        return room;
    }

    private List<Line> rowsOf(Programme.Part part) {
        return lines.stream().filter(line -> line.cohort.part() == part).toList();
    }
}
