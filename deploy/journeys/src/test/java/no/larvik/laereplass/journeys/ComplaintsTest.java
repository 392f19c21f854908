package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every complaint has an answer, and every answer a test that is really there. */
class ComplaintsTest {

    private static final Path PROJECT = RunningPlatform.project();
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final int COMPLAINTS = 15;

    @Test
    void allFifteenAreAnsweredByTestsThatExist() throws IOException {
        var tests = tests();
        var rows = Files.readAllLines(PROJECT.resolve("docs/complaints.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();

        assertThat(rows).hasSize(COMPLAINTS);
        for (var row : rows) {
            var named = NAMED.matcher(row).results().toList();
            assertThat(named).as(row).isNotEmpty();
            for (var test : named) {
                assertThat(tests).containsKey(test.group(1));
                if (test.group(2) != null)
                    assertThat(String.join("", tests.get(test.group(1)))).contains(" " + test.group(2) + "(");
            }
        }
    }

    /** The sources of each test class by its simple name: two modules may have one of the same name. */
    private static Map<String, List<String>> tests() throws IOException {
        try (Stream<Path> services = Files.list(PROJECT);
                Stream<Path> tools = Files.list(PROJECT.resolve("deploy"))) {
            return Stream.concat(services, tools)
                    .map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(ComplaintsTest::below)
                    .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Collectors.mapping(ComplaintsTest::source, Collectors.toList())));
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
