package no.larvik.laereplass.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import no.larvik.laereplass.local.sms.SmsStub;
import tools.jackson.databind.json.JsonMapper;

/** The mailbox as a page for people and, under {@code /api/messages}, as JSON for tests. */
final class MailboxPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HTML = "text/html";

    private final HttpServer server;

    private MailboxPage(HttpServer server) {
        this.server = server;
    }

    static MailboxPage start(Mailbox mailbox, Path sms, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> answer(exchange, mailbox));
            SmsStub.serve(server, sms);
            server.start();
            return new MailboxPage(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Mailbox mailbox) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) send(exchange, 405, HTML, MailboxHtml.unknown());
        else if (path.equals("/")) send(exchange, 200, HTML, MailboxHtml.list(mailbox.all()));
        else if (path.equals("/api/messages")) send(exchange, 200, "application/json", json(mailbox));
        else if (path.startsWith("/messages/")) {
            var message = mailbox.find(path.substring("/messages/".length()));
            var page = message.map(MailboxHtml::message).orElseGet(MailboxHtml::unknown);
            send(exchange, message.isPresent() ? 200 : 404, HTML, page);
        } else send(exchange, 404, HTML, MailboxHtml.unknown());
    }

    private static String json(Mailbox mailbox) {
        return JSON.writeValueAsString(Map.of("items", mailbox.all()));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", MailboxHtml.POLICY);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var target = exchange.getResponseBody()) {
            target.write(bytes);
        }
    }
}
