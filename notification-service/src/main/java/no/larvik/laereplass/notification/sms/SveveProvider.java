package no.larvik.laereplass.notification.sms;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * A form with user and password in it, answered in JSON. Sent as the body of a POST, which the provider takes as well as a
 * GET: what stands in an address is written in the logs of every machine on the way.
 */
final class SveveProvider implements SmsProvider {

    private final SmsSettings.Provider settings;
    private final String sender;
    private final ProviderCall call;

    SveveProvider(SmsSettings.Provider settings, String sender, ProviderCall call) {
        this.settings = settings;
        this.sender = sender;
        this.call = call;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Outcome send(Sms sms) {
        var form = new LinkedHashMap<String, String>();
        form.put("user", Objects.toString(settings.user(), ""));
        form.put("passwd", Objects.toString(settings.password(), ""));
        form.put("from", sender);
        form.put("to", sms.to());
        form.put("msg", sms.text());
        form.put("ref", Delivery.shortName(sms.reference())); // it keeps 36 letters
        form.put("f", "json");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(settings.address())
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
        return call.once(request, this::read);
    }

    /** A fatal error is of the account, an error of this one message. */
    private Outcome read(JsonNode answer) {
        var response = answer.path("response");
        if (response.hasNonNull("fatalError")) return new Outcome.NotTaken("SMS_ACCOUNT");
        if (response.path("errors").size() > 0) return new Outcome.Refused("SMS_NUMBER");
        var taken = response.path("msgOkCount").asInt(0) == 1
                && response.path("ids").size() == 1;
        return taken
                ? new Outcome.Taken(settings.name(), response.path("ids").get(0).asString(""))
                : new Outcome.Unclear("SMS_UNREADABLE");
    }
}
