package no.larvik.laereplass.matching.journeys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import no.larvik.laereplass.matching.matches.Actor;
import org.junit.jupiter.api.Test;

/** docs/lifecycle.md shows the journeys' part as it is in the code; {@code -Dcontracts.write} draws it anew. */
class CourseDiagramTest {

    private static final Path DOCUMENT = Path.of("../docs/lifecycle.md");
    private static final String BEGIN = "<!-- journey: begin -->\n";
    private static final String END = "<!-- journey: end -->";

    @Test
    void theJourneysInTheDocsAreDrawnFromTheTable() throws IOException {
        var document = Files.readString(DOCUMENT);
        var before = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
        var after = document.substring(document.indexOf(END));
        var drawn = before + diagram() + "\n" + table() + after;

        if (System.getProperty("contracts.write") != null) Files.writeString(DOCUMENT, drawn);

        assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
    }

    private static String diagram() {
        var lines = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> PLANNED: contract approved\n"
                + "    [*] --> IN_SCHOOL: staff\n");
        for (var move : Course.MOVES) {
            if (move.from() != move.to())
                lines.append("    %s --> %s: %s\n".formatted(move.from(), move.to(), words(move.by())));
        }
        return lines.append("```\n").toString();
    }

    private static String table() {
        var lines = new StringBuilder(
                "| from | deed | to | by | comes with | told | announced as |\n|---|---|---|---|---|---|---|\n");
        for (var move : Course.MOVES) {
            var needs =
                    move.needs().stream().sorted().map(need -> "`" + need + "`").collect(joining(", "));
            lines.append("| `%s` | `%s` | `%s` | %s | %s | %s | `journey.%s` |\n"
                    .formatted(
                            move.from(),
                            move.deed(),
                            move.to(),
                            words(move.by()),
                            needs.isEmpty() ? "–" : needs,
                            move.told().isEmpty() ? "–" : words(move.told()),
                            move.fact()));
        }
        return lines.toString();
    }

    private static String words(Set<Actor> actors) {
        return actors.stream().sorted().map(Actor::word).collect(joining(", "));
    }
}
