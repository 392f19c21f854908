package no.larvik.laereplass.notification.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.larvik.laereplass.chassis.inbox.Incoming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Read from the records employer-service has promised. */
class KnownOrganisationsTest {

    private static final Path SAMPLES = Path.of("../docs/contracts/events/employer/samples");
    private static final String MEMBER = "019a8f00-0000-7000-8000-000000000001";
    private static final String OFFICE = "019a8f00-0000-7000-8000-000000000009";

    private final KnownOrganisations known = new KnownOrganisations();

    @Test
    void whoPostsForAMemberIsKnownUntilItLeaves() throws IOException {
        hear(MEMBER, sample("member"));
        assertThat(known.officesOf(MEMBER)).as("not heard of yet").isEmpty();
        hear(OFFICE, "{\"id\":\"%s\",\"organisationNumber\":\"910000020\"}".formatted(OFFICE));

        assertThat(known.numberOf(MEMBER)).contains("910000004");
        assertThat(known.officesOf(MEMBER)).containsExactly("910000020");
        assertThat(known.officesOf(OFFICE)).isEmpty();

        hear(MEMBER, sample("registered"));
        assertThat(known.officesOf(MEMBER)).isEmpty();
    }

    @Test
    void whoIsGoneIsForgotten() throws IOException {
        hear(MEMBER, sample("approved"));

        hear(MEMBER, null);

        assertThat(known.numberOf(MEMBER)).isEmpty();
        assertThat(known.officesOf(MEMBER)).isEmpty();
    }

    private void hear(String employer, @Nullable String state) {
        var value = state == null ? null : JsonMapper.shared().readTree(state);
        known.heard(new Incoming("no.larvik.laereplass.employer.state.v1", employer, 1, "i", Instant.EPOCH, value));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve("employer.state.v1." + name + ".json"));
    }
}
