package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Withholds what could point at somebody from a table of groups whose totals are known.
 *
 * <p>A group of fewer than five people is withheld whole; of a group where fewer than five are placed, or fewer than five
 * are not, the outcome is withheld. A partner is withheld with it, chosen by its place in the table and never by its
 * size, and then more, until a reader who adds and subtracts is left with at least five possible values for each of those
 * numbers.
 *
 * <p>Of a group large enough to be judged it is told that few, or nearly all, are placed, when that too leaves all five
 * values open: a bias so strong that its numbers must be withheld can then still be seen.
 *
 * @param smallest the smallest number that is shown; as many values are left open of a smaller one
 * @param judgedFrom from this many people on, a range is told for an outcome that is withheld
 */
public record SmallCells(int smallest, int judgedFrom) {

    static final SmallCells STANDARD = new SmallCells(5, 30);

    @Nullable
    Integer people(Cell everybody) {
        return everybody.people() < smallest ? null : everybody.people();
    }

    @Nullable
    Integer placed(Cell everybody) {
        return isSmall(everybody) ? null : everybody.placed();
    }

    /** @param cells groups that hold everybody exactly once, in the order they are to be shown in */
    List<Shown> hide(List<Cell> cells, Cell everybody) {
        var nothing = cells.stream().map(Shown::nothing).toList();
        if (people(everybody) == null) return nothing;
        var whole = withheldWhole(cells);
        var visible = cells.stream().filter(cell -> !whole.contains(cell)).toList();
        if (placed(everybody) == null) return shown(cells, whole, visible, false);
        return withheldOutcomes(visible, whole)
                .map(outcomes -> shown(cells, whole, outcomes, true))
                .orElse(nothing);
    }

    private List<Shown> shown(List<Cell> cells, List<Cell> whole, List<Cell> outcomes, boolean ranges) {
        return cells.stream()
                .map(cell -> {
                    if (whole.contains(cell)) return Shown.nothing(cell);
                    if (!outcomes.contains(cell))
                        return new Shown(cell.group(), cell.people(), cell.placed(), null, null);
                    if (!ranges || !isSmall(cell) || cell.people() < judgedFrom)
                        return new Shown(cell.group(), cell.people(), null, null, null);
                    var told = unknown(cell);
                    return new Shown(cell.group(), cell.people(), null, told.least(), told.most());
                })
                .toList();
    }

    private boolean isSmall(Cell cell) {
        return Math.min(cell.placed(), cell.people() - cell.placed()) < smallest;
    }

    /** Never one alone, and together not few: what is left of the total is then no small number. */
    private List<Cell> withheldWhole(List<Cell> cells) {
        var whole = new ArrayList<>(
                cells.stream().filter(cell -> cell.people() < smallest).toList());
        if (whole.isEmpty()) return whole;
        if (!whole.contains(cells.getLast())) whole.add(cells.getLast());
        while (whole.size() < 2 || sum(whole, Cell::people) < smallest) {
            var next = last(cells, cell -> !whole.contains(cell));
            if (next.isEmpty()) break;
            whole.add(next.get());
        }
        return whole;
    }

    /** Empty when even withholding every outcome gives one away. */
    private Optional<List<Cell>> withheldOutcomes(List<Cell> visible, List<Cell> whole) {
        var withheld = new ArrayList<>(visible.stream().filter(this::isSmall).toList());
        if (!withheld.isEmpty()) last(visible, cell -> !withheld.contains(cell)).ifPresent(withheld::add);
        while (true) {
            var unknown =
                    new ArrayList<>(withheld.stream().map(cell -> unknown(cell)).toList());
            if (!whole.isEmpty()) unknown.add(together(whole));
            if (leavesEnoughOpen(unknown)) return Optional.of(withheld);
            var next = last(visible, cell -> !withheld.contains(cell));
            if (next.isEmpty()) return Optional.empty();
            withheld.add(next.get());
        }
    }

    /** What a reader can work out: the sum over all unknown ones, and the bounds of each. */
    private boolean leavesEnoughOpen(List<Unknown> unknown) {
        var placed = sum(unknown, each -> each.cell().placed());
        var least = sum(unknown, Unknown::least);
        var most = sum(unknown, Unknown::most);
        return unknown.stream().filter(each -> isSmall(each.cell())).allMatch(each -> {
            var low = Math.max(each.least(), placed - (most - each.most()));
            var high = Math.min(each.most(), placed - (least - each.least()));
            return high - low + 1 >= smallest;
        });
    }

    /** What a reader who knows these rules may take for granted of a withheld outcome. */
    private Unknown unknown(Cell cell) {
        var nearlyAll = cell.people() - smallest + 1;
        if (nearlyAll <= smallest) return new Unknown(cell, 0, cell.people());
        if (cell.placed() < smallest) return new Unknown(cell, 0, smallest - 1);
        if (cell.placed() >= nearlyAll) return new Unknown(cell, nearlyAll, cell.people());
        return new Unknown(cell, smallest, nearlyAll - 1);
    }

    private static Unknown together(List<Cell> cells) {
        var people = sum(cells, Cell::people);
        return new Unknown(new Cell("", people, sum(cells, Cell::placed)), 0, people);
    }

    private static Optional<Cell> last(List<Cell> cells, Predicate<Cell> wanted) {
        return cells.reversed().stream().filter(wanted).findFirst();
    }

    private static <T> int sum(List<T> all, ToIntFunction<T> number) {
        return all.stream().mapToInt(number).sum();
    }

    /** A group as it is counted. */
    record Cell(String group, int people, int placed) {}

    /** A number of placed people that is withheld, and what a reader knows it lies between. */
    private record Unknown(Cell cell, int least, int most) {}

    /**
     * A group as it is shown.
     *
     * @param people null when withheld
     * @param placed null when withheld
     * @param placedAtLeast told together with {@code placedAtMost} where few, or nearly all, of many are placed
     */
    public record Shown(
            String group,
            @Nullable Integer people,
            @Nullable Integer placed,
            @Nullable Integer placedAtLeast,
            @Nullable Integer placedAtMost) {

        static Shown nothing(Cell cell) {
            return new Shown(cell.group(), null, null, null, null);
        }
    }
}
