package no.larvik.laereplass.matching.suggestions.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.matching.suggestions.Silence;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoSilenceTallyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant A_YEAR_AGO = Instant.parse("2025-11-22T10:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2025-11-21T10:00:00Z");

    private final MongoDatabase database = EmbeddedInfra.database();
    private final MongoSilenceTally tally = new MongoSilenceTally(database);

    @BeforeEach
    void noMatches() {
        database.getCollection("matches").deleteMany(new Document());
    }

    @Test
    void countsWhoAnsweredAndWhoLetPeopleWaitSinceThen() {
        match("mester", NOW, "INTERESTED", "PRESENTED", "INTERESTED");
        match("mester", NOW, "CONTRACT_SENT", "PRESENTED", "INTERESTED", "OFFERED");
        match("mester", NOW, "NOT_SELECTED", "PRESENTED", "NOT_SELECTED");
        match("mester", NOW, "EMPLOYER_SILENT", "PRESENTED", "EMPLOYER_SILENT");
        match("mester", LONG_AGO, "EMPLOYER_SILENT", "PRESENTED", "EMPLOYER_SILENT");
        match("mester", NOW, "PRESENTED", "PRESENTED");
        match("mester", NOW, "WITHDRAWN", "PRESENTED", "WITHDRAWN");

        var counted = tally.since(A_YEAR_AGO);

        assertThat(counted).containsExactly(Map.entry("mester", new Silence(4, 1)));
    }

    private void match(String employer, Instant made, String state, String... reached) {
        var id = UuidCreator.getTimeOrderedEpoch(made).toString();
        var st = new Document("employerId", employer).append("state", state).append("reached", List.of(reached));
        database.getCollection("matches").insertOne(new Document("_id", id).append("st", st));
    }
}
