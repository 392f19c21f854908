package no.larvik.laereplass.matching.matches;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/lifecycle.md shows the table as it is in the code; run with {@code -Dcontracts.write} to draw it anew. */
class DiagramTest {

    private static final Path DOCUMENT = Path.of("../docs/lifecycle.md");
    private static final String BEGIN = "<!-- life cycle: begin -->\n";
    private static final String END = "<!-- life cycle: end -->";

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        var document = Files.readString(DOCUMENT);
        var before = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
        var after = document.substring(document.indexOf(END));
        var drawn = before + diagram() + "\n" + table() + after;

        if (System.getProperty("contracts.write") != null) Files.writeString(DOCUMENT, drawn);

        assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
    }

    private static String diagram() {
        var lines = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> DRAFT: staff\n");
        for (var step : LifeCycle.STEPS) {
            if (step.to() == State.WITHDRAWN || step.to() == State.SUPERSEDED) continue;
            lines.append("    %s --> %s: %s\n".formatted(step.from(), step.to(), words(step.by())));
        }
        return lines.append("```\n").toString();
    }

    private static String table() {
        var lines = new StringBuilder(
                "| from | to | by | staff may record it | must hold | deadline set | told | announced as |\n|---|---|---|---|---|---|---|---|\n");
        for (var step : LifeCycle.STEPS) {
            lines.append("| `%s` | `%s` | %s | %s | %s | %s | %s | `match.%s` |\n"
                    .formatted(
                            step.from(),
                            step.to(),
                            words(step.by()),
                            recordable(step),
                            step.guards().isEmpty()
                                    ? "–"
                                    : step.guards().stream()
                                            .sorted()
                                            .map(guard -> "`" + guard + "`")
                                            .collect(joining(", ")),
                            step.deadline().words(),
                            words(step.told()),
                            step.fact()));
        }
        return lines.toString();
    }

    private static String recordable(Transition step) {
        var whose = Arrays.stream(Actor.values())
                .filter(step::recordableFor)
                .map(Actor::word)
                .collect(joining(", "));
        return whose.isEmpty() ? "–" : "for " + whose;
    }

    private static String words(Set<Actor> actors) {
        return actors.stream().sorted().map(Actor::word).collect(joining(", "));
    }
}
