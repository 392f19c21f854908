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

/** The tests a document names: each is really there, and so is the method that is named with it. */
final class NamedTests {

    private static final Path PROJECT = RunningPlatform.project();
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern ON_THE_PAGE = Pattern.compile("`([\\w-]+\\.test\\.tsx?)`");

    private final Map<String, List<String>> tests = sources();
    private final List<Path> pageTests = below(PROJECT.resolve("gateway/src/main/web/tests"));

    /** Rows of a table in a document of the project. @param like what the whole line matches */
    static List<String> rows(String document, String like) throws IOException {
        return Files.readAllLines(PROJECT.resolve("docs").resolve(document)).stream()
                .filter(line -> line.matches(like))
                .toList();
    }

    void areThere(String row) {
        var named = NAMED.matcher(row).results().toList();
        assertThat(named).as(row).isNotEmpty();
        for (var test : named) {
            assertThat(tests).containsKey(test.group(1));
            if (test.group(2) != null)
                assertThat(String.join("", tests.get(test.group(1)))).contains(" " + test.group(2) + "(");
        }
        for (var page : ON_THE_PAGE.matcher(row).results().toList())
            assertThat(pageTests).anyMatch(file -> file.endsWith(page.group(1)));
    }

    /** The sources of each test class by its simple name: two modules may have one of the same name. */
    private static Map<String, List<String>> sources() {
        try (Stream<Path> services = Files.list(PROJECT);
                Stream<Path> tools = Files.list(PROJECT.resolve("deploy"))) {
            return Stream.concat(services, tools)
                    .map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> below(folder).stream())
                    .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Collectors.mapping(NamedTests::source, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
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
