package no.larvik.laereplass.notification.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.News;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    private final InMemoryHooks store = new InMemoryHooks();
    private final List<Signed> received = new ArrayList<>();
    private Receiver.Answer answer = new Receiver.Answer(true, "HTTP_200");
    private Instant now = NOON;
    private final Calling calling = new Calling(
            store,
            store.calls,
            new Receiver() {
                @Override
                public @Nullable String objection(URI address) {
                    return null;
                }

                @Override
                public Answer call(URI address, Signed signed) {
                    received.add(signed);
                    return answer;
                }
            },
            () -> now);

    @Test
    void whoListensHearsIdsAndTypesAndNothingElse() throws Exception {
        store.add(webhook("w-1", Set.of(News.MATCH_PRESENTED)));

        calling.heard(heard("ev-1", News.MATCH_PRESENTED));
        calling.heard(heard("ev-2", News.MATCH_WITHDRAWN));
        callAll();

        assertThat(received).singleElement().satisfies(signed -> {
            assertThat(signed.id()).isEqualTo("ev-1:w-1");
            assertThat(signed.body())
                    .isEqualTo("{\"type\":\"match.presented\",\"timestamp\":\"2026-11-23T11:00:00Z\","
                            + "\"data\":{\"matchId\":\"m-1\",\"openingId\":\"o-1\"}}");
            assertThat(signed.signature()).isEqualTo("v1," + checked(signed));
        });
        assertThat(states()).containsExactly(Call.State.DELIVERED);
    }

    @Test
    void theSameEventTwiceIsOneCall() {
        store.add(webhook("w-1", Set.of(News.MATCH_PRESENTED)));

        calling.heard(heard("ev-1", News.MATCH_PRESENTED));
        calling.heard(heard("ev-1", News.MATCH_PRESENTED));
        callAll();

        assertThat(received).hasSize(1);
    }

    @Test
    void whatFailsIsTriedAgainLaterWithTheSameIdAndANewTime() {
        store.add(webhook("w-1", Set.of(News.MATCH_PRESENTED)));
        answer = new Receiver.Answer(false, "HTTP_500");
        calling.heard(heard("ev-1", News.MATCH_PRESENTED));

        callAll();
        assertThat(received).hasSize(1);
        now = now.plusSeconds(4);
        callAll();
        assertThat(received).hasSize(1);
        now = now.plusSeconds(1);
        answer = new Receiver.Answer(true, "HTTP_200");
        callAll();

        assertThat(received).extracting(Signed::id).containsExactly("ev-1:w-1", "ev-1:w-1");
        assertThat(received.get(1).timestamp()).isEqualTo(received.get(0).timestamp() + 5);
        assertThat(states()).containsExactly(Call.State.DELIVERED);
        assertThat(store.only().failingSince()).isNull();
    }

    @Test
    void aCallIsGivenUpAfterNineAttempts() {
        store.add(webhook("w-1", Set.of(News.MATCH_PRESENTED)));
        answer = new Receiver.Answer(false, "TIMEOUT");
        calling.heard(heard("ev-1", News.MATCH_PRESENTED));

        for (var hour = 0; hour < 24 * 60 * 3 && !states().contains(Call.State.FAILED); hour++) {
            callAll();
            now = now.plus(Duration.ofMinutes(1));
        }

        assertThat(received).hasSize(9);
        assertThat(states()).containsExactly(Call.State.FAILED);
    }

    @Test
    void whoHasOnlyFailedForThreeDaysIsNotCalledAnyMore() {
        store.add(webhook("w-1", Set.of(News.MATCH_PRESENTED)));
        answer = new Receiver.Answer(false, "HTTP_500");
        calling.heard(heard("ev-1", News.MATCH_PRESENTED));
        callAll();
        now = now.plus(Webhook.PATIENCE).minusSeconds(1);
        calling.heard(heard("ev-2", News.MATCH_PRESENTED));
        callAll();
        assertThat(store.only().state()).isEqualTo(Webhook.State.ACTIVE);

        now = now.plusSeconds(1);
        calling.heard(heard("ev-3", News.MATCH_PRESENTED));
        callAll();
        assertThat(store.only().state()).isEqualTo(Webhook.State.DISABLED);

        var before = received.size();
        now = now.plus(Duration.ofDays(2));
        calling.heard(heard("ev-4", News.MATCH_PRESENTED));
        callAll();
        assertThat(received).hasSize(before);
        assertThat(states()).containsOnly(Call.State.DROPPED);
    }

    @Test
    void whileItIsPausedNothingIsSentAndNothingComesLater() {
        var webhook = webhook("w-1", Set.of(News.MATCH_PRESENTED));
        store.add(webhook);
        calling.heard(heard("ev-1", News.MATCH_PRESENTED));
        store.replace(webhook.paused());
        callAll();
        calling.heard(heard("ev-2", News.MATCH_PRESENTED));
        store.replace(store.only().resumed());
        callAll();

        assertThat(received).isEmpty();
        assertThat(states()).containsExactly(Call.State.DROPPED);
    }

    @Test
    void aTestIsTriedOnceAlsoWhilePaused() {
        var webhook = webhook("w-1", Set.of(News.MATCH_PRESENTED)).paused();
        store.add(webhook);
        answer = new Receiver.Answer(false, "HTTP_500");
        store.calls.add(Call.test("t-1", webhook, now));

        callAll();
        now = now.plus(Duration.ofDays(1));
        callAll();

        assertThat(received).hasSize(1);
        assertThat(received.getFirst().body()).contains("webhook.test").contains("\"data\":{}");
        assertThat(states()).containsExactly(Call.State.FAILED);
        assertThat(store.only().failingSince()).isNull();
    }

    @Test
    void anotherEmployersMatchesAreNotHeardOf() {
        store.add(webhook("w-1", Webhook.OFFERED));

        calling.heard(new Heard("ev-1", News.MATCH_PRESENTED, "e-other", "m-1", "o-1", MatchStep.ACCEPTED, now));
        callAll();

        assertThat(received).isEmpty();
    }

    @Test
    void theEndOfWhatTheEmployerNeverKnewIsNotTold() {
        store.add(webhook("w-1", Webhook.OFFERED));

        for (var from : List.of(MatchStep.DRAFT, MatchStep.PROPOSED, MatchStep.ACCEPTED))
            for (var end : List.of(News.MATCH_WITHDRAWN, News.MATCH_SUPERSEDED))
                calling.heard(new Heard("ev-" + from + end, end, "e-1", "m-1", "o-1", from, now));
        callAll();
        assertThat(received).isEmpty();

        calling.heard(new Heard("ev-1", News.MATCH_WITHDRAWN, "e-1", "m-1", "o-1", MatchStep.PRESENTED, now));
        callAll();
        assertThat(received).hasSize(1);
    }

    @Test
    void callsAreShownForAMonth() {
        store.add(webhook("w-1", Webhook.OFFERED));
        calling.heard(heard("ev-1", News.MATCH_PRESENTED));
        callAll();

        now = now.plus(Duration.ofDays(30));
        calling.tidy();
        assertThat(states()).hasSize(1);
        now = now.plusSeconds(1);
        calling.tidy();
        assertThat(states()).isEmpty();
    }

    private void callAll() {
        while (calling.callNext()) {} // until the line is empty
    }

    private List<Call.State> states() {
        return store.calls.all().stream().map(Call::state).toList();
    }

    private Heard heard(String event, News news) {
        return new Heard(event, news, "e-1", "m-1", "o-1", MatchStep.INTERESTED, now);
    }

    private static Webhook webhook(String id, Set<News> events) {
        return new Webhook(
                id, "e-1", "https://system.example/hook", events, SECRET, Webhook.State.ACTIVE, null, NOON, 0);
    }

    /** As a receiver checks it. */
    private static String checked(Signed signed) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var text = signed.id() + "." + signed.timestamp() + "." + signed.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
