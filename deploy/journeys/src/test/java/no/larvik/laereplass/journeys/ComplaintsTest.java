package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every complaint has an answer, and every answer a test that is really there. */
class ComplaintsTest {

    private static final String COMPLAINTS = "complaints.md";
    private static final Pattern ISSUE = Pattern.compile("#\\d+");
    private static final int ALL = 15;

    private final NamedTests named = new NamedTests();

    @Test
    void allFifteenAreAnsweredByTestsThatExist() throws IOException {
        var rows = NamedTests.rows(COMPLAINTS, "\\| \\d+ \\|.*");

        assertThat(rows).hasSize(ALL);
        rows.forEach(named::areThere);
    }

    /** What is many complaints in one is answered part by part, and no issue is left out. */
    @Test
    void thoseOfManyPartsAreAnsweredPartByPart() throws IOException {
        for (var whole : List.of("14", "15")) {
            var parts = NamedTests.rows(COMPLAINTS, "\\| " + whole + " [a-z] \\|.*");
            parts.forEach(named::areThere);
            var one = NamedTests.rows(COMPLAINTS, "\\| " + whole + " \\|.*").getFirst();
            assertThat(parts.stream().flatMap(part -> issues(part).stream()))
                    .containsExactlyInAnyOrderElementsOf(issues(one));
        }
    }

    private static List<String> issues(String row) {
        return ISSUE.matcher(row).results().map(MatchResult::group).toList();
    }
}
