package no.larvik.laereplass.local.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two ways in, as two kinds of providers speak ({@code /sms/link} with JSON, {@code /sms/sveve} with a form), one page
 * ({@code /sms}) and the same as JSON for tests ({@code /api/sms}). Nothing ever leaves the machine.
 */
public final class SmsStub {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 8_192;

    private final Phones phones;

    private SmsStub(Phones phones) {
        this.phones = phones;
    }

    public static void serve(HttpServer server, Path folder) {
        var stub = new SmsStub(Phones.open(folder));
        server.createContext("/sms/link", stub::link);
        server.createContext("/sms/sveve", stub::sveve);
        server.createContext("/sms", exchange -> send(exchange, 200, "text/html", SmsPage.of(stub.phones.all())));
        server.createContext("/api/sms", exchange -> json(exchange, 200, Map.of("items", stub.phones.all())));
    }

    private void link(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        if (!exchange.getRequestHeaders().containsKey("Authorization")) {
            json(exchange, 401, Map.of("resultCode", 1001, "description", "Unauthorized"));
            return;
        }
        JsonNode asked;
        try {
            asked = JSON.readTree(body);
        } catch (JacksonException e) {
            json(exchange, 400, Map.of("resultCode", 1002, "description", "Unreadable"));
            return;
        }
        var id = ring(
                "link", asked.path("refId"), asked.path("source"), asked.path("destination"), asked.path("userData"));
        json(exchange, 200, Map.of("messageId", "link-" + id, "resultCode", 1005, "description", "Queued"));
    }

    private void sveve(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        var form =
                JSON.valueToTree(form(body.isEmpty() ? exchange.getRequestURI().getRawQuery() : body));
        if (form.path("user").asString("").isEmpty()) {
            json(exchange, 200, Map.of("response", Map.of("fatalError", "Feil brukernavn/passord")));
            return;
        }
        var id = ring("sveve", form.path("ref"), form.path("from"), form.path("to"), form.path("msg"));
        json(exchange, 200, Map.of("response", Map.of("msgOkCount", 1, "stdSMSCount", 1, "ids", List.of(id))));
    }

    private long ring(String provider, JsonNode ref, JsonNode from, JsonNode to, JsonNode text) throws IOException {
        var id = phones.next();
        phones.ring(new Text(
                "" + id,
                provider,
                ref.asString(""),
                from.asString(""),
                to.asString(""),
                text.asString(""),
                Instant.now()));
        return id;
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private static Map<String, String> form(String encoded) {
        if (encoded == null) return Map.of();
        return Arrays.stream(encoded.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8), (a, b) -> a));
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        send(exchange, status, "application/json", JSON.writeValueAsString(body));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", SmsPage.POLICY);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var target = exchange.getResponseBody()) {
            target.write(bytes);
        }
    }
}
