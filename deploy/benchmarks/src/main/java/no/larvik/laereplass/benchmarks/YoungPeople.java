package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.larvik.laereplass.demo.Answer;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.WrongAnswer;

/**
 * Invented young people brought to publication by a member of staff, one acknowledged write after the other. A write
 * that is not acknowledged is repeated until it is, as any client would.
 */
final class YoungPeople {

    private static final Duration AT_MOST = Duration.ofSeconds(90);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Visitor nora;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final AtomicInteger number = new AtomicInteger();

    YoungPeople(Visitor nora) {
        this.nora = nora;
    }

    /** Registered, and nothing else. */
    String registered() {
        var n = number.incrementAndGet();
        var key = "bench-" + run + "-" + n;
        return insist(() -> nora.post("/api/v1/candidates", registration(n), key), 201)
                .text("id");
    }

    /** Registered, with wishes and consent, not yet published: three acknowledged writes. */
    String ready() {
        var id = registered();
        change(id, "wishes", wishes());
        var onBehalf = Map.of(
                "how",
                "FACE_TO_FACE",
                "at",
                Instant.now().minus(Duration.ofHours(1)).toString());
        insist(
                () -> nora.put(
                        "/api/v1/candidates/" + id + "/consents/matching",
                        Map.of("textVersion", "2026-1", "onBehalf", onBehalf),
                        null),
                200,
                204);
        return id;
    }

    /** One more acknowledged write. */
    void publish(String id) {
        change(id, "publication", Map.of());
    }

    /** As {@link #publish(String)}, with the version already in hand: one request and no other. */
    void publish(String id, String version) {
        nora.put("/api/v1/candidates/" + id + "/publication", null, version).expect(200, 204);
    }

    String version(String id) {
        return insist(() -> nora.get("/api/v1/candidates/" + id), 200).version();
    }

    private void change(String id, String part, Map<String, ?> body) {
        var path = "/api/v1/candidates/" + id;
        insist(
                () -> {
                    return nora.put(path + "/" + part, body.isEmpty() ? null : body, version(id));
                },
                200,
                204);
    }

    /** Asks until one of the statuses comes back; refusals of a stale version or a busy platform are asked again. */
    static Answer insist(Supplier<Answer> request, int... statuses) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            try {
                var answer = request.get();
                var again = List.of(409, 412, 429, 500, 502, 503, 504).contains(answer.status());
                if (!again || System.nanoTime() > end) return answer.expect(statuses);
            } catch (WrongAnswer unreachable) {
                if (System.nanoTime() > end
                        || !String.valueOf(unreachable.getMessage()).contains("not answered")) throw unreachable;
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private Map<String, ?> registration(int n) {
        return Map.of(
                "firstName",
                "Måling" + n,
                "lastName",
                "Demo",
                "birthDate",
                LocalDate.now().minusYears(19).toString(),
                "phone",
                "+4740%06d".formatted(n),
                "email",
                "maaling-" + run + "-" + n + "@demo.invalid",
                "postalCode",
                "3256",
                "language",
                "nb");
    }

    private static Map<String, ?> wishes() {
        return Map.ofEntries(
                Map.entry("trades", List.of("tomrerfaget")),
                Map.entry("neighbourTrades", false),
                Map.entry("kinds", List.of("LAERLING")),
                Map.entry("reachKm", 60),
                Map.entry("availableFrom", LocalDate.now().toString()),
                Map.entry("licences", List.of()),
                Map.entry("skills", List.of("HAND_TOOLS")),
                Map.entry("languageLevel", "B1"),
                Map.entry("supports", List.of()),
                Map.entry("surroundings", List.of()),
                Map.entry("entryRequirementMet", true),
                Map.entry("presentation", "Jeg liker å bygge."));
    }
}
