package no.larvik.laereplass.notification.webhooks;

import java.util.List;
import java.util.Optional;

/** Port: where employers' systems listen. */
public interface Webhooks {

    List<Webhook> of(String employerId);

    /** Of all companies. */
    WebhookHealth health();

    Optional<Webhook> find(String id);

    void add(Webhook webhook);

    /** @return false when somebody else has changed it since it was read */
    boolean replace(Webhook next);

    void remove(String id);
}
