package no.larvik.laereplass.notification.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Candidate-, employer- and matching-service as far as this one asks them, over real HTTP. Everything is a canary. */
final class Neighbours {

    static final String CANARY = "Kanarifugl";
    static final String CODE = "K7QF-3M2P";

    /** The employer whose administrators everybody here is. */
    static final String DECIDED_FOR = "e-m-hook";

    /** Of its people one wants all at once, and one only what is learnt. */
    static final String WITH_PEOPLE = "e-m-people";

    private static final String PEOPLE = """
            {"id":"u-1","email":"%s-tom@demo.invalid","language":"nn","wanted":{"ANSWERS":"AT_ONCE","FROM_LATER":"DAILY"}},
            {"id":"u-2","email":"ola@demo.invalid","language":"nb","wanted":{"LEARNING":"AT_ONCE"}}""".formatted(CANARY.toLowerCase(java.util.Locale.ROOT));

    private final HttpServer server;
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final List<String> rung = new CopyOnWriteArrayList<>();
    private final Set<String> handedOut = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    private Neighbours(HttpServer server) {
        this.server = server;
    }

    static Neighbours start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var neighbours = new Neighbours(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", neighbours::answer);
            server.start();
            return neighbours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void asUsual() {
        away = false;
    }

    void away() {
        away = true;
    }

    /** Where matching-service says that a match stands; PROPOSED when nothing else is said. */
    void matchStandsAt(String match, String state) {
        states.put(match, state);
    }

    void matchIsGone(String match) {
        states.put(match, "");
    }

    static String mailOf(String candidate) {
        return (CANARY + "-" + candidate + "@demo.invalid").toLowerCase(java.util.Locale.ROOT);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path[1].equals("sms")) ring(exchange, body);
        else if (away) send(exchange, 503, "{}");
        else
            switch (path[2]) {
                case "matches" -> match(exchange, states.getOrDefault(path[3], "PROPOSED"));
                case "candidates" ->
                    send(exchange, 200, path[3].equals("by-subject") ? linked(path[4]) : candidate(path[3]));
                case "employers" -> send(exchange, 200, employer(path[3]));
                case "v1" -> {
                    switch (path[3]) {
                        case "employers" -> deciders(exchange, path[4]);
                        case "searches" -> search(exchange, path[4]);
                        case "staff" -> send(exchange, 200, "{\"email\":\"" + path[4] + "@demo.invalid\"}");
                        default -> invitation(exchange, path[6]);
                    }
                }
                case "caseload" -> send(exchange, 200, "{\"candidateIds\":[\"c-log\",\"c-chose\"]}");
                default -> send(exchange, 404, "{}");
            }
    }

    /** Hands each code out once. */
    private void invitation(HttpExchange exchange, String id) throws IOException {
        if (exchange.getRequestMethod().equals("GET"))
            send(exchange, 200, "{\"waiting\":" + !handedOut.contains(id) + "}");
        else if (handedOut.add(id))
            send(exchange, 200, "{\"code\":\"" + CODE + "\",\"expiresAt\":\"2099-12-07T11:00:00Z\"}");
        else send(exchange, 404, "{}");
    }

    /** Everybody's search is nora's, but those that are deleted. */
    private static void search(HttpExchange exchange, String id) throws IOException {
        if (id.startsWith("s-gone")) send(exchange, 404, "{}");
        else send(exchange, 200, "{\"id\":\"" + id + "\",\"subject\":\"demo-searcher\"}");
    }

    private static void deciders(HttpExchange exchange, String employer) throws IOException {
        send(exchange, employer.equals(DECIDED_FOR) ? 200 : 404, "{\"mayDecide\":true,\"users\":[]}");
    }

    private static void match(HttpExchange exchange, String state) throws IOException {
        if (state.isEmpty()) send(exchange, 404, "{}");
        else send(exchange, 200, "{\"state\":\"" + state + "\"}");
    }

    /** A provider like LINK that knows all numbers but one. */
    private void ring(HttpExchange exchange, String body) throws IOException {
        rung.add(body);
        send(
                exchange,
                200,
                body.contains(phoneOf("c-nonumber"))
                        ? "{\"resultCode\":104001}"
                        : "{\"messageId\":\"p-" + rung.size() + "\",\"resultCode\":1005}");
    }

    List<String> rungOn(String candidate) {
        return rung.stream().filter(sms -> sms.contains(phoneOf(candidate))).toList();
    }

    static String phoneOf(String candidate) {
        return "+474%07d".formatted(Math.floorMod(candidate.hashCode(), 10_000_000));
    }

    private static String linked(String subject) {
        return "{\"candidateId\":\"" + subject.replaceFirst("sub-", "") + "\"}";
    }

    private static String candidate(String id) {
        return """
                {"email":"%s","phone":"%s","language":"nn","subject":"sub-%s","firstName":"%s","staffSubject":"demo-nora",
                 "staffName":"%s Demo","staffEmail":"nora-%s@demo.invalid"}""".formatted(mailOf(id), phoneOf(id), id, CANARY, CANARY, id);
    }

    private static String employer(String id) {
        return """
                {"email":"%s@demo.invalid","language":"en","organisationNumber":"910000004","name":"%s AS","people":[%s]}""".formatted(id, CANARY, id.equals(WITH_PEOPLE) ? PEOPLE : "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
