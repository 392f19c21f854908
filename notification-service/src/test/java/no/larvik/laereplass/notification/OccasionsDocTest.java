package no.larvik.laereplass.notification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/notifications.md shows the table as it is in the code; {@code -Dcontracts.write} draws it anew. */
class OccasionsDocTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path DOCUMENT = DOCS.resolve("notifications.md");
    private static final String BEGIN = "<!-- occasions: begin -->\n";
    private static final String END = "<!-- occasions: end -->";

    /** A line of the life cycles' tables: … | told | `match.proposed` |. */
    private static final Pattern STEP = Pattern.compile("\\| ([a-z, –]+) \\| `((?:match|journey)\\.[a-z-]+)` \\|$");

    @Test
    void theTableInTheDocsIsTheTableInTheCode() throws IOException {
        var document = Files.readString(DOCUMENT);
        var drawn = document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
                + table()
                + nobody()
                + document.substring(document.indexOf(END));

        if (System.getProperty("contracts.write") != null) Files.writeString(DOCUMENT, drawn);

        assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
    }

    @Test
    void everyEventOfTheLifeCyclesIsToldToSomebodyOrListedAsToldToNobody() throws IOException {
        var announced = new TreeSet<String>();
        for (var kind : new String[] {"match", "journey", "message", "formidling", "search"})
            try (Stream<Path> schemas = Files.list(DOCS.resolve("contracts/events/" + kind))) {
                schemas.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".v1.schema.json") && !name.contains(".state."))
                        .map(name -> name.replace(".v1.schema.json", ""))
                        .forEach(announced::add);
            }

        announced.add(News.CANDIDATE_INVITED.word()); // what else happens to a case is not told

        assertThat(Arrays.stream(News.values()).map(News::word)).containsExactlyInAnyOrderElementsOf(announced);
        for (var news : News.values()) {
            var told = Announcements.TABLE.stream().anyMatch(row -> row.when() == news);
            assertThat(told).as(news.word()).isNotEqualTo(Announcements.TOLD_TO_NOBODY.containsKey(news));
        }
    }

    @Test
    void whomTheLifeCyclesNameAsToldIsTold() throws IOException {
        var steps = 0;
        for (var line : Files.readAllLines(DOCS.resolve("lifecycle.md"))) {
            var step = STEP.matcher(line);
            if (!step.find() || step.group(1).equals("–")) continue;
            steps++;
            var news = News.of(step.group(2)).orElseThrow();
            for (var side : step.group(1).split(", ")) {
                var audience = Audience.valueOf(side.toUpperCase(Locale.ROOT));
                var told =
                        Announcements.TABLE.stream().anyMatch(row -> row.when() == news && row.audience() == audience);
                assertThat(told || Announcements.notTold(news, audience).isPresent())
                        .as("%s is told to %s", news.word(), side)
                        .isTrue();
            }
        }

        assertThat(steps).isGreaterThan(80);
    }

    @Test
    void everyAnswerThatStaffMayWriteDownIsToldToWhoeverGaveIt() throws IOException {
        try (Stream<Path> schemas = Files.list(DOCS.resolve("contracts/events/match"))) {
            for (var schema : schemas.filter(file -> file.toString().endsWith(".schema.json"))
                    .toList()) {
                var text = Files.readString(schema);
                if (!text.contains("\"recordedBy\"")) continue;
                var news = News.of(schema.getFileName().toString().replace(".v1.schema.json", ""))
                        .orElseThrow();
                var whose = text.substring(text.indexOf("\"by\": {"), text.indexOf("in which part somebody acted"));
                for (var audience : new Audience[] {Audience.CANDIDATE, Audience.EMPLOYER})
                    assertThat(Announcements.TABLE.stream()
                                    .anyMatch(row -> row.when() == news
                                            && row.audience() == audience
                                            && row.occasion() == Occasion.RECORDED))
                            .as(news + " of " + audience)
                            .isEqualTo(whose.contains(audience.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static String table() {
        var lines = new StringBuilder(
                "| what happened | told to | as | over | when | sent only while |\n|---|---|---|---|---|---|\n");
        for (var row : Announcements.TABLE)
            lines.append("| `%s` | %s | `%s` | %s | %s | %s |\n"
                    .formatted(
                            row.when().word(),
                            small(row.audience()),
                            row.occasion(),
                            Arrays.stream(Channel.values())
                                    .filter(row.channels()::contains)
                                    .map(OccasionsDocTest::small)
                                    .collect(joining(", ")),
                            timing(row.timing()),
                            recheck(row.recheck())));
        return lines.append('\n').toString();
    }

    private static String nobody() {
        var lines = new StringBuilder("| told to nobody | because |\n|---|---|\n");
        for (var news : News.values()) {
            var why = Announcements.TOLD_TO_NOBODY.get(news);
            if (why != null) lines.append("| `%s` | %s |\n".formatted(news.word(), why));
        }
        return lines.toString();
    }

    private static String timing(Timing timing) {
        return switch (timing) {
            case Timing.AtOnce() -> "at once";
            case Timing.BeforeTheDeadline(var before) -> "once, %d days before the deadline".formatted(before.toDays());
        };
    }

    private static String recheck(Recheck recheck) {
        return switch (recheck) {
            case Recheck.StillUnread() -> "unread";
            case Recheck.DayStillConcerns() -> "the day stands, is not over and concerns them";
            case Recheck.StillSearched() -> "the search is there and on, and something it found is still so";
            case Recheck.StillInvited() -> "invited, and the code not handed out";
            case Recheck.MatchAt(var steps) -> any(steps.size() == MatchStep.values().length, words(steps));
            case Recheck.JourneyAt(var stages) -> any(stages.size() == JourneyStage.values().length, words(stages));
        };
    }

    private static String any(boolean all, String words) {
        return all ? "it is there" : words;
    }

    private static String words(Collection<? extends Enum<?>> steps) {
        return steps.stream()
                .filter(step -> !step.name().equals("LATER"))
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(step -> "`" + step + "`")
                .collect(joining(" "));
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
