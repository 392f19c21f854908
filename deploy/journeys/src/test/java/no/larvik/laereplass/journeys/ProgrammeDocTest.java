package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every row of the programme is shown by a test from outside that is really there. */
class ProgrammeDocTest {

    private static final int ROWS = 9;

    @Test
    void allNineAreShownFromOutside() throws IOException {
        var named = new NamedTests();
        var rows = NamedTests.rows("programme.md", "\\| \\d+ \\|.*");

        assertThat(rows).hasSize(ROWS).allMatch(row -> row.matches(".*`Programme\\w+IT\\.\\w+`.*"));
        rows.forEach(named::areThere);
    }
}
