package no.larvik.laereplass.notification.sms;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST …/sms/send} with JSON and basic authentication; result 1005 means "queued". */
final class LinkProvider implements SmsProvider {

    private static final int QUEUED = 1005;

    private final SmsSettings.Provider settings;
    private final String sender;
    private final ProviderCall call;
    private final String authorization;

    LinkProvider(SmsSettings.Provider settings, String sender, ProviderCall call) {
        this.settings = settings;
        this.sender = sender;
        this.call = call;
        var credentials = Objects.toString(settings.user(), "") + ":" + Objects.toString(settings.password(), "");
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Outcome send(Sms sms) {
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "source",
                        sender,
                        "sourceTON",
                        "ALPHANUMERIC",
                        "destination",
                        sms.to(),
                        "userData",
                        sms.text(),
                        "refId",
                        sms.reference(),
                        "useDeliveryReport",
                        true));
        var request = HttpRequest.newBuilder(settings.address())
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return call.once(request, this::read);
    }

    private Outcome read(JsonNode answer) {
        if (!answer.path("resultCode").isInt()) return new Outcome.Unclear("SMS_UNREADABLE");
        var code = answer.path("resultCode").asInt();
        if (code != QUEUED) return new Outcome.Refused("SMS_" + code);
        var reference = answer.path("messageId").asString("");
        return reference.isEmpty()
                ? new Outcome.Unclear("SMS_UNREADABLE")
                : new Outcome.Taken(settings.name(), reference);
    }
}
