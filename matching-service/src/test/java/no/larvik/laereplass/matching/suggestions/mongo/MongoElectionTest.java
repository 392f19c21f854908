package no.larvik.laereplass.matching.suggestions.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoElectionTest {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final MongoElection one = new MongoElection(EmbeddedInfra.database(), () -> now);
    private final MongoElection other = new MongoElection(EmbeddedInfra.database(), () -> now);

    @BeforeEach
    void nobodyIsElected() {
        EmbeddedInfra.database().getCollection("suggestion-writer").deleteMany(new Document());
    }

    @Test
    void oneOfTwoIsElectedAndStaysSo() {
        assertThat(one.won()).isTrue();
        assertThat(other.won()).isFalse();

        now = now.plus(MongoElection.TERM).minusSeconds(1);
        assertThat(one.won()).isTrue();
        now = now.plusSeconds(2);
        assertThat(other.won()).isFalse();
    }

    @Test
    void whoFallsSilentIsFollowed() {
        assertThat(one.won()).isTrue();

        now = now.plus(MongoElection.TERM).plusSeconds(1);

        assertThat(other.won()).isTrue();
        assertThat(one.won()).isFalse();
    }
}
