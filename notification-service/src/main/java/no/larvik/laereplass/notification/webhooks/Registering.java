package no.larvik.laereplass.notification.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.larvik.laereplass.notification.News;
import org.springframework.stereotype.Service;

/** Those who decide for an employer say where its system listens. Whoever may not, meets nothing. */
@Service
public class Registering {

    private static final int MOST = 5;
    private static final int SHOWN_CALLS = 50;
    private static final int LONGEST_ADDRESS = 500;
    private static final int SECRET_BYTES = 32;

    private final Webhooks webhooks;
    private final Calls calls;
    private final Receiver receiver;
    private final Deciders deciders;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Registering(Webhooks webhooks, Calls calls, Receiver receiver, Deciders deciders, InstantSource clock) {
        this.webhooks = webhooks;
        this.calls = calls;
        this.receiver = receiver;
        this.deciders = deciders;
        this.clock = clock;
    }

    public List<Webhook> of(String employerId) {
        require(employerId);
        return webhooks.of(employerId);
    }

    /** The secret of what is returned is shown now and never again. */
    public Webhook register(String employerId, String address, Set<News> events) {
        require(employerId);
        if (events.isEmpty() || !Webhook.OFFERED.containsAll(events))
            throw new WebhookProblem.Unusable("events", "webhook-events");
        var objection = objection(address);
        if (objection != null) throw new WebhookProblem.Unusable("address", objection);
        if (webhooks.of(employerId).size() >= MOST) throw new WebhookProblem.TooMany();
        var webhook = new Webhook(
                UUID.randomUUID().toString(),
                employerId,
                address.strip(),
                events,
                newSecret(),
                Webhook.State.ACTIVE,
                null,
                clock.instant(),
                0);
        deciders.changing(webhook.id());
        webhooks.add(webhook);
        return webhook;
    }

    public Webhook pause(String id, long readVersion) {
        var webhook = mine(id);
        return change(webhook, webhook.paused(), readVersion);
    }

    public Webhook resume(String id, long readVersion) {
        var webhook = mine(id);
        return change(webhook, webhook.resumed(), readVersion);
    }

    public void delete(String id) {
        var webhook = mine(id);
        deciders.changing(id);
        webhooks.remove(webhook.id());
        calls.removeOf(webhook.id());
    }

    /** Put in line like everything else, and tried once. */
    public Call test(String id) {
        var webhook = mine(id);
        var call = Call.test(UUID.randomUUID() + ":test", webhook, clock.instant());
        calls.add(call);
        return call;
    }

    public List<Call> calls(String id) {
        return calls.of(mine(id).id(), SHOWN_CALLS);
    }

    private Webhook change(Webhook before, Webhook next, long readVersion) {
        if (before.version() != readVersion) throw new WebhookProblem.ChangedMeanwhile();
        deciders.changing(before.id());
        if (!webhooks.replace(next)) throw new WebhookProblem.ChangedMeanwhile();
        return mine(before.id());
    }

    private Webhook mine(String id) {
        var webhook = webhooks.find(id).orElseThrow(WebhookProblem.Unknown::new);
        require(webhook.employerId());
        return webhook;
    }

    private void require(String employerId) {
        if (!deciders.mayDecide(employerId)) throw new WebhookProblem.Unknown();
    }

    private @org.jspecify.annotations.Nullable String objection(String address) {
        if (address.length() > LONGEST_ADDRESS) return "webhook-address";
        try {
            return receiver.objection(new URI(address.strip()));
        } catch (URISyntaxException notAnAddress) {
            return "webhook-address";
        }
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Signed.PREFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
