package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import no.larvik.laereplass.candidate.SmallCells.Cell;
import no.larvik.laereplass.candidate.SmallCells.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {

    @Test
    void largeGroupsAreShownAsTheyAre() {
        assertThat(hide(new Cell("A", 40, 12), new Cell("B", 60, 30)))
                .containsExactly(shown("A", 40, 12), shown("B", 60, 30));
    }

    @Test
    void aGroupOfFourTakesAnotherWithIt() {
        assertThat(hide(new Cell("A", 4, 2), new Cell("B", 60, 30), new Cell("C", 20, 9)))
                .containsExactly(nothing("A"), shown("B", 60, 30), nothing("C"));
    }

    @Test
    void anOutcomeOfFewIsNotGivenAwayByTheTotal() {
        assertThat(hide(new Cell("A", 20, 3), new Cell("B", 60, 30), new Cell("C", 20, 9)))
                .containsExactly(outcomeOf("A", 20), shown("B", 60, 30), outcomeOf("C", 20));
    }

    @Test
    void ofALargeGroupItIsToldThatFewArePlaced() {
        assertThat(hide(new Cell("A", 200, 3), new Cell("B", 500, 300)))
                .containsExactly(new Shown("A", 200, null, 0, 4), outcomeOf("B", 500));
        assertThat(hide(new Cell("A", 200, 197), new Cell("B", 500, 300)))
                .containsExactly(new Shown("A", 200, null, 196, 200), outcomeOf("B", 500));
    }

    /** Five placed in all, and four of them in one group: whatever is told gives the other away. */
    @Test
    void whereEveryNumberGivesAnotherAwayNothingIsShown() {
        assertThat(hide(new Cell("A", 200, 1), new Cell("B", 500, 4))).containsExactly(nothing("A"), nothing("B"));
    }

    @Test
    void ofFewPlacedInAllNoOutcomeIsShown() {
        assertThat(hide(new Cell("A", 200, 4), new Cell("B", 500, 0)))
                .containsExactly(outcomeOf("A", 200), outcomeOf("B", 500));
    }

    @Test
    void ofFourPeopleNothingIsShown() {
        assertThat(hide(new Cell("A", 4, 4), new Cell("B", 0, 0))).containsExactly(nothing("A"), nothing("B"));
    }

    /**
     * A reader who knows these rules, the totals and everything that is shown tries every table there could be, and keeps
     * those that would be shown the same way. Every small number can then still be one of five.
     */
    @ParameterizedTest
    @CsvSource({"5, 30", "6, 30", "9, 30", "14, 30", "22, 30", "5, 8", "9, 8", "14, 8", "18, 8", "22, 8"})
    void whoeverTriesEveryPossibleTableLearnsNoSmallNumber(int people, int judgedFrom) {
        var cells = new SmallCells(5, judgedFrom);
        Map<List<Object>, List<List<Cell>>> alike = new HashMap<>();
        for (int placed = 0; placed <= people; placed++) {
            var everybody = new Cell("ALL", people, placed);
            var total = String.valueOf(cells.placed(everybody));
            for (var table : tables(people, placed))
                alike.computeIfAbsent(List.of(total, cells.hide(table, everybody)), none -> new ArrayList<>())
                        .add(table);
        }

        for (var possible : alike.values()) {
            for (int group = 0; group < 3; group++) {
                assertOpen(possible, group, Cell::people);
                assertOpen(possible, group, Cell::placed);
                assertOpen(possible, group, cell -> cell.people() - cell.placed());
            }
        }
    }

    private static void assertOpen(List<List<Cell>> possible, int group, ToIntFunction<Cell> number) {
        var values = possible.stream()
                .map(table -> number.applyAsInt(table.get(group)))
                .collect(Collectors.toSet());
        if (values.stream().anyMatch(value -> value < 5)) assertThat(values).hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<List<Cell>> tables(int people, int placed) {
        var tables = new ArrayList<List<Cell>>();
        for (int a = 0; a <= people; a++) {
            for (int b = 0; a + b <= people; b++) {
                var c = people - a - b;
                for (int x = 0; x <= Math.min(a, placed); x++) {
                    for (int y = 0; y <= Math.min(b, placed - x); y++) {
                        var z = placed - x - y;
                        if (z <= c) tables.add(List.of(new Cell("A", a, x), new Cell("B", b, y), new Cell("C", c, z)));
                    }
                }
            }
        }
        return tables;
    }

    private static List<Shown> hide(Cell... cells) {
        var people = 0;
        var placed = 0;
        for (var cell : cells) {
            people += cell.people();
            placed += cell.placed();
        }
        return SmallCells.STANDARD.hide(List.of(cells), new Cell("ALL", people, placed));
    }

    private static Shown shown(String group, int people, int placed) {
        return new Shown(group, people, placed, null, null);
    }

    private static Shown outcomeOf(String group, int people) {
        return new Shown(group, people, null, null, null);
    }

    private static Shown nothing(String group) {
        return new Shown(group, null, null, null, null);
    }
}
