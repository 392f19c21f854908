package no.larvik.laereplass.notification.sms;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import no.larvik.laereplass.notification.Texting.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request to a provider, once, and what its end says about the message. Only what proves that it was not taken counts
 * as such; a broken connection, a late answer or one that cannot be read may mean that the phone has rung.
 */
final class ProviderCall {

    static final Duration CONNECT = Duration.ofSeconds(2);
    static final Duration ANSWER = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final Duration answer;

    ProviderCall() {
        this(ANSWER);
    }

    ProviderCall(Duration answer) {
        this.answer = answer;
    }

    /** @param accepted reads the body of a 200 */
    Outcome once(HttpRequest.Builder request, Function<JsonNode, Outcome> accepted) {
        try {
            var response = http.send(request.timeout(answer).build(), BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case 200, 201, 202 -> accepted.apply(JsonMapper.shared().readTree(response.body()));
                case 400, 404, 413, 422 -> new Outcome.Refused("SMS_" + response.statusCode());
                case 401, 403, 429, 503 -> new Outcome.NotTaken("SMS_" + response.statusCode());
                default -> new Outcome.Unclear("SMS_" + response.statusCode());
            };
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException e) {
            return new Outcome.NotTaken("SMS_DOWN");
        } catch (IOException e) {
            var unknownHost = e.getCause() instanceof UnresolvedAddressException;
            return unknownHost ? new Outcome.NotTaken("SMS_DOWN") : new Outcome.Unclear("SMS_BROKE_OFF");
        } catch (JacksonException e) {
            return new Outcome.Unclear("SMS_UNREADABLE");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unclear("SMS_INTERRUPTED");
        }
    }
}
