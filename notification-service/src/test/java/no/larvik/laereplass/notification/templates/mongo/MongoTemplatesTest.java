package no.larvik.laereplass.notification.templates.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Words;
import no.larvik.laereplass.notification.templates.Edition;
import no.larvik.laereplass.notification.templates.Medium;
import no.larvik.laereplass.notification.templates.TemplateId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoTemplatesTest {

    private static final TemplateId ID = new TemplateId(Medium.INBOX, "CLOSED", "CANDIDATE", "EXPIRED");

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("templates").deleteMany(new Document());
    }

    @Test
    void whatWasDecidedComesBackAsItWasOnEveryReplica() {
        var here = new MongoTemplates(EmbeddedInfra.database());
        var there = new MongoTemplates(EmbeddedInfra.database());
        var first = edition(1, Language.NB, new Words("Tittel", "Tekst"));
        var second = edition(2, Language.UK, null);
        assertThat(here.find(ID).version()).isZero();

        assertThat(here.decide(ID, first)).isTrue();
        assertThat(there.find(ID).words(Language.NB)).isEqualTo(new Words("Tittel", "Tekst"));
        assertThat(there.decide(ID, second)).isTrue();

        assertThat(here.history(ID)).containsExactly(second, first);
        assertThat(here.find(ID).latest()).containsEntry(Language.NB, first).containsEntry(Language.UK, second);
        assertThat(here.changed()).containsOnlyKeys(ID.key());
    }

    @Test
    void ofManyWhoDecideAtOnceOneWins() throws Exception {
        for (var number = 1; number <= 5; number++) {
            var next = number;
            var tries = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 8; i++)
                tries.add(() ->
                        new MongoTemplates(EmbeddedInfra.database()).decide(ID, edition(next, Language.NB, null)));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var won = 0;
                for (var answer : threads.invokeAll(tries)) if (answer.get()) won++;
                assertThat(won).isEqualTo(1);
            }
        }
        assertThat(new MongoTemplates(EmbeddedInfra.database()).history(ID)).hasSize(5);
    }

    private static Edition edition(int number, Language language, @Nullable Words words) {
        var at = Instant.parse("2026-11-23T09:00:00Z");
        return new Edition(number, language, words, true, "administrator 1234abcd", "Klarere ord.", "3909", at);
    }
}
