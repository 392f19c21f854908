package no.larvik.laereplass.notification.webhooks;

/** Port: who decides for an employer, asked of its owner at the moment of the decision; fails closed. */
public interface Deciders {

    /** Whether the caller of this request is one of the employer's administrators. */
    boolean mayDecide(String employerId);

    /** Writes to the audit, before it is done, that the caller changes a webhook. */
    void changing(String webhookId);
}
