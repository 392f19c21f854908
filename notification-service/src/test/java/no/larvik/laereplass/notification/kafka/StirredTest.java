package no.larvik.laereplass.notification.kafka;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Stir;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StirredTest {

    private static final Path EVENTS = Path.of("../docs/contracts/events");

    @ParameterizedTest
    @ValueSource(strings = {"match", "journey", "message", "opening", "candidate", "notification"})
    void everyPromisedAnnouncementStirsWhatItIsAbout(String aggregate) throws IOException {
        try (var samples = Files.list(EVENTS.resolve(aggregate + "/samples"))) {
            for (var sample :
                    samples.filter(file -> !file.toString().contains(".state.")).toList()) {
                var name = sample.getFileName().toString();
                var stir = Stirred.read(incoming(name.substring(0, name.indexOf(".v1") + 3), Files.readString(sample)));
                assertThat(stir).as(name).isPresent();
                assertThat(stir.orElseThrow().about().word()).as(name).isEqualTo(aggregate);
            }
        }
    }

    @Test
    void nobodyHearsOfAMatchWhoDoesNotKnowOfIt() {
        assertThat(sides("drafted", null, "DRAFT")).containsExactly(STAFF);
        assertThat(sides("withdrawn", "DRAFT", "WITHDRAWN")).containsExactly(STAFF);
        assertThat(sides("proposed", "DRAFT", "PROPOSED")).containsExactlyInAnyOrder(STAFF, CANDIDATE);
        assertThat(sides("declined", "PROPOSED", "DECLINED")).containsExactlyInAnyOrder(STAFF, CANDIDATE);
        assertThat(sides("presented", "ACCEPTED", "PRESENTED")).containsExactlyInAnyOrder(Audience.values());
        assertThat(sides("withdrawn", "INTERVIEW", "WITHDRAWN")).containsExactlyInAnyOrder(Audience.values());
    }

    @Test
    void anOpeningConcernsStaffEverywhereAndNoYoungPerson() {
        var stir = Stirred.read(incoming(
                        "opening.published.v1",
                        "{\"openingId\":\"o1\",\"employerId\":\"e1\",\"municipality\":\"3909\"}"))
                .orElseThrow();

        assertThat(stir).isEqualTo(new Stir(Stir.Subject.OPENING, "", "e1", "", Set.of(STAFF, EMPLOYER)));
    }

    @Test
    void whatNoPageIsAboutStirsNothing() {
        assertThat(Stirred.read(incoming("suggestion.changed.v1", "{}"))).isEmpty();
        assertThat(Stirred.read(new Incoming("x", "k", 1, "i", Instant.EPOCH, null)))
                .isEmpty();
        assertThat(Stirred.read(new Incoming("no.larvik.laereplass.match", "k", 1, "i", Instant.EPOCH, json("{}"))))
                .isEmpty();
    }

    private static Set<Audience> sides(String verb, @Nullable String from, String to) {
        var before = from == null ? "" : "\"from\":\"" + from + "\",";
        return Stirred.read(incoming("match." + verb + ".v1", "{" + before + "\"to\":\"" + to + "\"}"))
                .orElseThrow()
                .sides();
    }

    private static Incoming incoming(String type, String value) {
        return new Incoming("no.larvik.laereplass." + type, "k", 1, "i", Instant.EPOCH, json(value));
    }

    private static tools.jackson.databind.JsonNode json(String value) {
        return JsonMapper.shared().readTree(value);
    }
}
