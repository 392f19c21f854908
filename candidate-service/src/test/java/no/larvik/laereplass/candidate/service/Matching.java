package no.larvik.laereplass.candidate.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where the other services would, over real HTTP: answers what it was told. */
final class Matching implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> disclosures = new ConcurrentHashMap<>();
    private volatile boolean broken;
    private volatile String away = "nothing";

    Matching() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/matches/", this::answer);
        server.createContext("/internal/v1/placed", this::answer);
        server.createContext("/internal/v1/outcomes", this::answer);
        server.createContext("/internal/v1/ties/", this::answerTies);
        for (var items : List.of("voices", "kept-matches", "kept-journeys", "sent"))
            server.createContext("/internal/v1/" + items + "/", this::answerItems);
        server.createContext("/internal/openings/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void says(String matchId, String disclosure) {
        disclosures.put("/internal/matches/" + matchId + "/disclosure", disclosure);
    }

    void asks(String openingId, String questions) {
        disclosures.put("/internal/openings/" + openingId + "/questions", questions);
    }

    void hasPlaced(String... candidateIds) {
        disclosures.put(
                "/internal/v1/placed",
                "{\"mayBeTold\": true, \"candidateIds\": [\"" + String.join("\", \"", candidateIds) + "\"]}");
    }

    void hasBecome(String candidateId, String outcome) {
        disclosures.put(
                "/internal/v1/outcomes",
                "{\"mayBeTold\": true, \"byCandidate\": {\"" + candidateId + "\": \"" + outcome + "\"}}");
    }

    void hasTied(String candidateId) {
        disclosures.put("/internal/v1/ties/" + candidateId, "{\"tied\": true}");
    }

    void hasHeard(String candidateId, String voices) {
        disclosures.put("/internal/v1/voices/" + candidateId, "{\"items\": [" + voices + "], \"somethingNew\": 1}");
    }

    /** @param what kept-matches, kept-journeys or sent */
    void keeps(String what, String candidateId, String body) {
        disclosures.put("/internal/v1/" + what + "/" + candidateId, body);
    }

    /** One kind of question gets no answer; another one than any for none. */
    void isAwayFor(String what) {
        away = "/internal/v1/" + what + "/";
    }

    void isBroken(boolean now) {
        broken = now;
    }

    /** Nobody has a place unless it was told so. */
    private void answerTies(HttpExchange exchange) throws IOException {
        disclosures.putIfAbsent(exchange.getRequestURI().getPath(), "{\"tied\": false}");
        answer(exchange);
    }

    /** Nothing is kept unless it was told so. */
    private void answerItems(HttpExchange exchange) throws IOException {
        disclosures.putIfAbsent(exchange.getRequestURI().getPath(), "{\"items\": [], \"untold\": 0}");
        answer(exchange);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var disclosure = disclosures.get(exchange.getRequestURI().getPath());
            var silent = broken || exchange.getRequestURI().getPath().startsWith(away);
            if (silent || disclosure == null) {
                exchange.sendResponseHeaders(silent ? 500 : 404, -1);
                return;
            }
            var bytes = disclosure.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
