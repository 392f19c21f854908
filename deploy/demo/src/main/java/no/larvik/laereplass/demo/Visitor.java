package no.larvik.laereplass.demo;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the platform through the gateway with a bearer token of their own. */
public final class Visitor {

    /** The platform asks for patience with these, and every request here may be sent again. */
    private static final Set<Integer> ASK_AGAIN = Set.of(429, 502, 503, 504);

    private static final int TRIES = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Platform platform;
    private final String who;
    private final String token;
    private final boolean patient;

    Visitor(Platform platform, String who, String token) {
        this(platform, who, token, false);
    }

    private Visitor(Platform platform, String who, String token, boolean patient) {
        this.platform = platform;
        this.who = who;
        this.token = token;
        this.patient = patient;
    }

    /** The same person, who asks again when the platform says that it is busy. */
    public Visitor patiently() {
        return new Visitor(platform, who, token, true);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** In another form than JSON. @param type such as {@code application/pdf} */
    public Answer get(String path, String type) {
        return send(request(path).setHeader("Accept", type).GET());
    }

    /** With a new Idempotency-Key. */
    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, newKey());
    }

    /** Sent twice with the same key, it happens once. */
    public Answer post(String path, Map<String, ?> body, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** @param version as last seen, where the platform asks for it */
    public Answer post(String path, Map<String, ?> body, String key, String version) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** In another form than JSON, made of what is sent. @param type such as {@code application/pdf} */
    public Answer postFor(String path, Map<String, ?> body, String type) {
        return send(request(path)
                .setHeader("Accept", type)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** A file, as it is. */
    public Answer upload(String path, String mediaType, byte[] file) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** @param version as last seen; {@code null} where the platform does not ask for it */
    public Answer put(String path, @Nullable Map<String, ?> body, @Nullable String version) {
        var request = request(path).header("Idempotency-Key", newKey());
        if (version != null) request.header("If-Match", version);
        if (body == null) return send(request.PUT(BodyPublishers.noBody()));
        return send(request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json(body))));
    }

    /** With a body, where something is taken back for a reason. */
    public Answer delete(String path, Map<String, ?> body, String version) {
        return send(request(path)
                .header("Idempotency-Key", newKey())
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString(json(body))));
    }

    /** One file, as a form sends it. */
    public Answer upload(String path, String name, String content) {
        var border = "border-" + UUID.randomUUID();
        var form = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(border, name, content, border);
        return send(request(path)
                .header("Idempotency-Key", newKey())
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofString(form)));
    }

    public Answer delete(String path, String version) {
        return send(request(path)
                .header("Idempotency-Key", newKey())
                .header("If-Match", version)
                .DELETE());
    }

    /** A change that is sent again, because its answer was late, happens once and is answered as the first time. */
    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Where the platform does not ask for the version. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.gateway(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Accept-Language", "nb");
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = platform.send(request);
        for (var tries = 1; patient && tries < TRIES && isBusy(answer); tries++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = platform.send(request);
        }
        return new Answer(
                who + ": " + answer.asked(), answer.status(), answer.etag(), answer.location(), answer.body());
    }

    private static boolean isBusy(Answer answer) {
        return ASK_AGAIN.contains(answer.status())
                || (answer.is(409) && answer.body().contains("\"in-flight\""));
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
