package no.larvik.laereplass.matching.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands where candidate-service would, over real HTTP; one for the whole test run. */
public final class CandidateService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CandidateService ONLY = new CandidateService();

    private static final Instant STARTED = Instant.now();

    private final HttpServer server;
    private final Map<String, Set<String>> caseloads = new ConcurrentHashMap<>();
    private final Map<String, String> people = new ConcurrentHashMap<>();
    private final Set<String> unreachable = ConcurrentHashMap.newKeySet();
    private final Set<String> unpublished = ConcurrentHashMap.newKeySet();
    private final List<String> consents = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable JsonNode> asked = new AtomicReference<>();
    private volatile boolean away;

    private CandidateService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/", this::answer);
        server.start();
    }

    public static CandidateService only() {
        return ONLY;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void caseOf(String staff, String candidateId) {
        caseloads.computeIfAbsent(staff, none -> ConcurrentHashMap.newKeySet()).add(candidateId);
    }

    /** Handed over to nobody in particular. */
    void noLongerCaseOf(String staff, String candidateId) {
        caseloads.getOrDefault(staff, Set.of()).remove(candidateId);
    }

    void signInOf(String subject, String candidateId) {
        people.put(subject, candidateId);
    }

    void isAway(boolean now) {
        away = now;
    }

    /** {@code candidate/opening/match} of every consent written and not ended. */
    List<String> consents() {
        return List.copyOf(consents);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (away) send(exchange, 500, "");
            else if (exchange.getRequestHeaders().getFirst("Authorization") == null) send(exchange, 401, "");
            else if (path.equals("/internal/caseload")) send(exchange, 200, caseload(body));
            else if (path.equals("/internal/v1/cases")) send(exchange, 200, cases(exchange));
            else if (path.equals("/internal/v1/groups")) send(exchange, 200, groups(body));
            else if (path.equals("/internal/v1/proposal-groups")) send(exchange, 200, proposalGroups(body));
            else if (path.startsWith("/internal/candidates/by-subject/")) own(exchange, path);
            else if (path.contains("/consents/openings/")) consent(exchange, path, body);
            else send(exchange, 404, "");
        }
    }

    private String caseload(String body) {
        var question = JSON.readTree(body);
        var mine = caseloads.getOrDefault(question.path("subject").asString(), Set.of());
        var ids = question.path("candidateIds")
                .valueStream()
                .map(id -> id.asString())
                .filter(mine::contains)
                .toList();
        return JSON.writeValueAsString(Map.of("candidateIds", ids));
    }

    /** Whole cases of whoever the token names; a team lead's are everybody's. */
    private String cases(HttpExchange exchange) {
        var bearer = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Authorization"));
        var claims = JSON.readTree(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]));
        var subject = claims.path("sub").asString();
        var lead = claims.path("roles").toString().contains("team-lead");
        var mine = lead
                ? caseloads.values().stream().flatMap(Set::stream).distinct().toList()
                : List.copyOf(caseloads.getOrDefault(subject, Set.of()));
        return JSON.writeValueAsString(
                Map.of("cases", mine.stream().map(this::standing).toList()));
    }

    private Map<String, Object> standing(String candidateId) {
        var professionals = caseloads.entrySet().stream()
                .filter(one -> one.getValue().contains(candidateId))
                .map(Map.Entry::getKey)
                .toList();
        var registered = unpublished.contains(candidateId);
        var said = new HashMap<String, Object>(Map.of(
                "candidateId",
                candidateId,
                "registeredAt",
                STARTED.minus(Duration.ofDays(10)).toString(),
                "status",
                registered ? "REGISTERED" : "PUBLISHED",
                "paused",
                false,
                "professionals",
                professionals,
                "somethingNew",
                1));
        if (!registered) said.put("consentAt", STARTED.minus(Duration.ofDays(9)).toString());
        if (unreachable.contains(candidateId)) said.put("unreachable", "NEWS_REFUSED");
        return said;
    }

    /** Wants no e-mail and no SMS. */
    void refusesNews(String candidateId) {
        unreachable.add(candidateId);
    }

    /** Registered, and matching is not agreed to yet. */
    void withoutConsent(String candidateId) {
        unpublished.add(candidateId);
    }

    /** Everybody asked about beside forty others, nearly all with a place, and forty more of whom hardly anybody has one. */
    private String groups(String body) {
        var question = JSON.readTree(body);
        asked.set(question);
        var people = question.path("outcomes").size();
        var none = new HashMap<String, Object>(Map.of("group", "ENOUGH", "people", people + 40, "extra", true));
        none.put("placed", people + 30);
        var few = new HashMap<String, Object>(
                Map.of("group", "NEEDS_SUPPORT", "people", 40, "placedAtLeast", 0, "placedAtMost", 4));
        few.put("placed", null);
        return JSON.writeValueAsString(Map.of(
                "people",
                people + 80,
                "placed",
                people + 33,
                "ignored",
                0,
                "dimensions",
                List.of(Map.of("dimension", "LANGUAGE", "groups", List.of(none, few)))));
    }

    /** All proposals in one school. */
    private static String proposalGroups(String body) {
        var question = JSON.readTree(body);
        var counts = new ArrayList<Integer>();
        for (int many = 1; many <= question.path("milestones").asInt(); many++) {
            var far = many;
            counts.add((int) question.path("proposals")
                    .valueStream()
                    .filter(proposal -> proposal.path("reached").asInt() >= far)
                    .count());
        }
        var row = Map.of("group", "thor", "counts", counts, "people", counts, "extra", true);
        return JSON.writeValueAsString(Map.of("facets", List.of(Map.of("facet", "SCHOOL", "rows", List.of(row)))));
    }

    /** The outcomes last asked about. */
    JsonNode askedAbout() {
        return Objects.requireNonNull(asked.get());
    }

    private void own(HttpExchange exchange, String path) throws IOException {
        var candidate = people.get(path.substring(path.lastIndexOf('/') + 1));
        if (candidate == null) send(exchange, 404, "");
        else send(exchange, 200, JSON.writeValueAsString(Map.of("candidateId", candidate)));
    }

    private void consent(HttpExchange exchange, String path, String body) throws IOException {
        var parts = path.split("/");
        if (exchange.getRequestMethod().equals("DELETE")) {
            consents.remove(parts[3] + "/" + parts[6] + "/" + parts[8]);
            send(exchange, 204, "");
            return;
        }
        consents.add(parts[3] + "/" + parts[6] + "/"
                + JSON.readTree(body).path("matchId").asString());
        send(exchange, 204, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
