package no.larvik.laereplass.matching.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final Line HEAD = new Line(1, Check.COLUMNS);
    private static final String[] GOOD = {"59.05", "10.03", "59.13", "10.22", "BUS", "35"};

    @Test
    void aGoodRowIsRead() {
        var checked = Check.of(List.of(HEAD, line(2)));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.rows())
                .containsExactly(
                        new TravelTable.Row(new Cell(59.05, 10.03), new Cell(59.13, 10.22), Travel.Mode.BUS, 35));
    }

    @ParameterizedTest
    @CsvSource({
        "0, north, from_lat, not-a-number",
        "0, 10.03, from_lat, off-the-map",
        "0, NaN, from_lat, off-the-map",
        "1, 59.05, from_lon, off-the-map",
        "2, 99, to_lat, off-the-map",
        "3, '', to_lon, not-a-number",
        "4, TRAIN, mode, unknown-mode",
        "5, -1, minutes, minutes-range",
        "5, 601, minutes, minutes-range",
        "5, 35.5, minutes, not-a-number"
    })
    void eachFaultNamesItsLineAndColumn(int at, String value, String column, String code) {
        var checked = Check.of(List.of(HEAD, line(2), line(7, at, value), line(8)));

        assertThat(checked.faults()).containsExactly(new Checked.Fault(7, column, code));
        assertThat(checked.rows()).hasSize(2);
    }

    @Test
    void severalFaultsOfALineAreAllTold() {
        var checked = Check.of(List.of(HEAD, new Line(2, List.of("x", "10.03", "59.13", "10.22", "TRAIN", "35"))));

        assertThat(checked.faults()).extracting(Checked.Fault::code).containsExactly("not-a-number", "unknown-mode");
    }

    @Test
    void aShortLineIsOneFault() {
        assertThat(Check.of(List.of(HEAD, new Line(2, List.of("59.05")))).faults())
                .containsExactly(new Checked.Fault(2, null, "field-count"));
    }

    @Test
    void withoutItsColumnsNothingIsRead() {
        var swapped = new Line(1, List.of("from_lon", "from_lat", "to_lat", "to_lon", "mode", "minutes"));

        assertThat(Check.of(List.of(swapped, line(2)))).isEqualTo(new Checked(List.of(), List.of(fault("columns"))));
        assertThat(Check.of(List.of())).isEqualTo(new Checked(List.of(), List.of(fault("columns"))));
        assertThat(Check.of(List.of(HEAD))).isEqualTo(new Checked(List.of(), List.of(fault("no-rows"))));
    }

    @Test
    void twoHundredThousandRowsAreTheMost() {
        var lines = new ArrayList<Line>();
        lines.add(HEAD);
        for (int i = 0; i < Check.MOST_ROWS; i++) lines.add(line(i + 2));
        assertThat(Check.of(lines).rows()).hasSize(Check.MOST_ROWS);

        lines.add(line(Check.MOST_ROWS + 2));
        assertThat(Check.of(lines).faults())
                .containsExactly(new Checked.Fault(Check.MOST_ROWS + 2, null, "too-many-rows"));
    }

    @Test
    void aHopelessFileIsNotReadToItsEnd() {
        var lines = new ArrayList<Line>();
        lines.add(HEAD);
        for (int i = 0; i < 1000; i++) lines.add(line(i + 2, 4, "FERRY"));

        assertThat(Check.of(lines).faults()).hasSize(Check.MOST_FAULTS);
    }

    private static Checked.Fault fault(String code) {
        return new Checked.Fault(1, null, code);
    }

    private static Line line(int number) {
        return new Line(number, List.of(GOOD));
    }

    private static Line line(int number, int at, String value) {
        var fields = new ArrayList<>(List.of(GOOD));
        fields.set(at, value);
        return new Line(number, fields);
    }
}
