package no.larvik.laereplass.notification.webhooks.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.News;
import no.larvik.laereplass.notification.webhooks.Webhook;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedInfra.class)
class MongoWebhooksTest {

    private static final String SECRET = "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ=";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void empty() {
        stored().deleteMany(new Document());
    }

    @Test
    void aSecretLiesSealedAndIsReadAsItWas() {
        webhooks().add(aWebhook("w-1"));

        assertThat(secretInTheStore("w-1")).doesNotContain(SECRET, "whsec_", "c2VjcmV0");
        assertThat(webhooks().find("w-1")).map(Webhook::secret).hasValue(SECRET);
        assertThat(webhooks().of("e-1")).extracting(Webhook::secret).containsExactly(SECRET);
    }

    @Test
    void theSameSecretTwiceDoesNotLookTheSame() {
        webhooks().add(aWebhook("w-1"));
        webhooks().add(aWebhook("w-2"));

        assertThat(secretInTheStore("w-1")).isNotEqualTo(secretInTheStore("w-2"));
    }

    @Test
    void whatLayInClearIsSealedAtTheNextStartAndStaysUsable() {
        webhooks().add(aWebhook("w-1"));
        stored().updateOne(eq("_id", "w-1"), set("secret", SECRET));
        assertThat(secretInTheStore("w-1")).isEqualTo(SECRET);

        var webhooks = webhooks();

        assertThat(secretInTheStore("w-1")).doesNotContain(SECRET);
        assertThat(webhooks.find("w-1")).map(Webhook::secret).hasValue(SECRET);
        assertThat(webhooks.replace(webhooks.find("w-1").orElseThrow())).isTrue();
    }

    @Test
    void aSecretPutInAnothersPlaceDoesNotOpen() {
        var webhooks = webhooks();
        webhooks.add(aWebhook("w-1"));
        webhooks.add(aWebhook("w-2"));
        stored().updateOne(eq("_id", "w-2"), set("secret", secretInTheStore("w-1")));

        assertThatThrownBy(() -> webhooks.find("w-2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyIsNoticedAtTheStartWithWhatToDo() {
        webhooks().add(aWebhook("w-1"));
        var other = Base64.getEncoder().encodeToString(new byte[WebhookKey.BYTES]);

        assertThatThrownBy(() -> webhooks(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LAEREPLASS_WEBHOOK_KEY")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aKeyThatIsNoneIsToldWithWhatToDo() {
        for (var none : new String[] {"c2hvcnQ=", "not base64!"})
            assertThatThrownBy(() -> webhooks(none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("LAEREPLASS_WEBHOOK_KEY")
                    .hasMessageContaining("32");
    }

    @Test
    void theKeyIsMadeOnceForItsOwnerOnly() throws IOException {
        webhooks();
        var file = folder.resolve("keys").resolve("webhooks.key");
        var first = Files.readString(file);
        webhooks();

        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private MongoWebhooks webhooks() {
        return webhooks("");
    }

    private MongoWebhooks webhooks(String key) {
        var file = folder.resolve("keys").resolve("webhooks.key");
        return new MongoWebhooks(EmbeddedInfra.database(), new SealedSecrets(new WebhookKey(key, file)));
    }

    private static MongoCollection<Document> stored() {
        return EmbeddedInfra.database().getCollection("webhooks");
    }

    private static String secretInTheStore(String id) {
        var found = Objects.requireNonNull(stored().find(eq("_id", id)).first());
        return Objects.requireNonNull(found.getString("secret"));
    }

    private static Webhook aWebhook(String id) {
        return new Webhook(
                id,
                "e-1",
                "https://employer.invalid/hook",
                Set.of(News.MATCH_PRESENTED),
                SECRET,
                Webhook.State.ACTIVE,
                null,
                Instant.parse("2026-11-22T12:00:00Z"),
                0);
    }
}
