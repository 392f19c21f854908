package no.larvik.laereplass.notification.mongo;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Inbox.Place;
import no.larvik.laereplass.notification.InboxEntry;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoInboxTest {

    private static final Set<String> KARI = Set.of("sub:demo-kari");

    private MongoInbox inbox = new MongoInbox(EmbeddedInfra.database());

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("notifications").deleteMany(new Document());
        inbox = new MongoInbox(EmbeddedInfra.database());
    }

    @Test
    void pagesRunFromTheNewestToTheOldestWithoutGapOrRepetition() {
        inbox.add(anEntry("a", NOON));
        inbox.add(anEntry("b", NOON));
        inbox.add(anEntry("c", NOON.plusSeconds(1)));
        inbox.add(anEntry("d", NOON.minusSeconds(1)));

        var first = inbox.of(KARI, null, 2);
        var second =
                inbox.of(KARI, new Place(first.getLast().at(), first.getLast().id()), 2);

        assertThat(first).extracting(InboxEntry::id).containsExactly("c", "b");
        assertThat(second).extracting(InboxEntry::id).containsExactly("a", "d");
    }

    @Test
    void theSameEntryTwiceStaysAsItIs() {
        inbox.add(anEntry("a", NOON));
        inbox.markRead("a", KARI);
        inbox.add(anEntry("a", NOON));

        assertThat(inbox.unread(KARI)).isZero();
        assertThat(inbox.of(KARI, null, 10)).hasSize(1);
    }

    @Test
    void nobodyReadsOrMarksWhatIsLaidForAnother() {
        inbox.add(anEntry("a", NOON));

        assertThat(inbox.of(Set.of("sub:demo-amir"), null, 10)).isEmpty();
        assertThat(inbox.markRead("a", Set.of("sub:demo-amir"))).isFalse();
        assertThat(inbox.unread(KARI)).isEqualTo(1);
    }

    @Test
    void whatWasLaidOfAJourneyBeforeJourneysHadAPageLeadsToItNow() {
        EmbeddedInfra.database()
                .getCollection("notifications")
                .insertOne(new Document("_id", "old")
                        .append("recipient", "sub:demo-kari")
                        .append("occasion", "TO_SCHOOL")
                        .append("happened", "LATER")
                        .append("audience", "CANDIDATE")
                        .append("matchId", "j-1")
                        .append("at", Date.from(NOON))
                        .append("read", false));

        assertThat(inbox.of(KARI, null, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.subjectKind()).isEqualTo("journey");
            assertThat(entry.matchId()).isEqualTo("j-1");
        });
    }

    private static InboxEntry anEntry(String id, Instant at) {
        return new InboxEntry(
                id, "sub:demo-kari", Occasion.PROPOSAL, MatchStep.PROPOSED, Audience.CANDIDATE, "m-1", at, false);
    }
}
