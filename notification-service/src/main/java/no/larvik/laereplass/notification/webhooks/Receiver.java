package no.larvik.laereplass.notification.webhooks;

import java.net.URI;

/** Port: an employer's system, somewhere on the internet. */
public interface Receiver {

    /** Whether such an address may be registered at all; empty words mean yes. @return a code, or {@code null} */
    @org.jspecify.annotations.Nullable
    String objection(URI address);

    Answer call(URI address, Signed signed);

    /** @param ok the receiver said 2xx. @param code of what happened, such as {@code HTTP_500}; never its words */
    record Answer(boolean ok, String code) {}
}
