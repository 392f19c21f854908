package no.larvik.laereplass.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A running platform, seen from outside. */
public final class Platform implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Addresses addresses;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final SignIn signIn;
    private final Map<String, Visitor> personas = new ConcurrentHashMap<>();

    public Platform(Addresses addresses) {
        this.addresses = addresses;
        this.signIn = new SignIn(addresses.signIn(), this::send);
    }

    /** One of the personas, such as {@code nora}. */
    public Visitor as(String persona) {
        return personas.computeIfAbsent(persona, key -> new Visitor(this, key, signIn.tokenOf(key)));
    }

    /** Somebody invented who comes back: signs in the first time. */
    Visitor as(String key, Supplier<Invented> who) {
        return personas.computeIfAbsent(key, first -> as(who.get()));
    }

    /** Somebody invented on the spot. */
    public Visitor as(Invented somebody) {
        return new Visitor(this, somebody.subject(), signIn.tokenOf(somebody));
    }

    /** Whether every service says that it is ready. */
    public boolean isReady() {
        try {
            return send(HttpRequest.newBuilder(addresses.gateway().resolve("/readyz")))
                    .is(200);
        } catch (WrongAnswer unreachable) {
            return false;
        }
    }

    /** All e-mail that was sent to this address, newest first. */
    public List<JsonNode> mailTo(String address) {
        var request = HttpRequest.newBuilder(addresses.mailbox().resolve("/api/messages"));
        return send(request).expect(200).items().stream()
                .filter(mail -> mail.path("to")
                        .valueStream()
                        .anyMatch(to -> to.asString().equals(address)))
                .toList();
    }

    /** What the phone with this number would have shown, newest first. */
    public List<String> smsTo(String number) {
        var request = HttpRequest.newBuilder(addresses.mailbox().resolve("/api/sms"));
        return send(request).expect(200).items().stream()
                .filter(sms -> sms.path("to").asString().equals(number))
                .map(sms -> sms.path("text").asString())
                .toList();
    }

    URI gateway(String path) {
        return addresses.gateway().resolve(path);
    }

    Answer send(HttpRequest.Builder builder) {
        var request = builder.timeout(ANSWER).build();
        var asked = request.method() + " " + request.uri();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            var etag = response.headers().firstValue("ETag").orElse(null);
            var place = response.headers().firstValue("Location").orElse(null);
            return new Answer(asked, response.statusCode(), etag, place, response.body());
        } catch (IOException e) {
            throw new WrongAnswer(asked + " was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer(asked + " was interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
