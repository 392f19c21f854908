package no.larvik.laereplass.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoDigestsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void theFirstSpeaksForAllThatDayHoweverOftenItAsksAndWhicheverReplica() {
        var one = new MongoDigests(EmbeddedInfra.database());
        var other = new MongoDigests(EmbeddedInfra.database());

        assertThat(one.speaksForAll("sub:nora", MONDAY, "d-1")).isTrue();
        assertThat(other.speaksForAll("sub:nora", MONDAY, "d-2")).isFalse();
        assertThat(other.speaksForAll("sub:nora", MONDAY, "d-1")).isTrue();
        assertThat(one.speaksForAll("sub:jonas", MONDAY, "d-2")).isTrue();
        assertThat(one.speaksForAll("sub:nora", MONDAY.plusDays(1), "d-2")).isTrue();
    }

    @Test
    void nobodyIsNamedAndNothingKeptForLong() {
        var digests = new MongoDigests(EmbeddedInfra.database());
        digests.speaksForAll("sub:hege", MONDAY, "d-9");
        var kept = EmbeddedInfra.database().getCollection("digests");
        assertThat(kept.find().map(org.bson.Document::toJson)).noneMatch(json -> json.contains("hege"));

        digests.speaksForAll("sub:hege", MONDAY.plusDays(31), "d-10");

        assertThat(kept.find().map(stored -> stored.getString("day")))
                .doesNotContain(MONDAY.toString())
                .contains(MONDAY.plusDays(31).toString());
    }
}
