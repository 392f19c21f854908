package no.larvik.laereplass.notification.webhooks;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Hears what happens and calls whoever listens; every call at least once, each with the same id at every attempt. */
@Service
public class Calling {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration SHOWN = Duration.ofDays(30);

    private final Webhooks webhooks;
    private final Calls calls;
    private final Receiver receiver;
    private final InstantSource clock;

    Calling(Webhooks webhooks, Calls calls, Receiver receiver, InstantSource clock) {
        this.webhooks = webhooks;
        this.calls = calls;
        this.receiver = receiver;
        this.clock = clock;
    }

    public void heard(Heard heard) {
        if (!heard.isForTheEmployer()) return;
        for (var webhook : webhooks.of(heard.employerId()))
            if (webhook.listensTo(heard.news())) calls.add(Call.of(heard, webhook));
    }

    /** What is long over is not shown any more either. */
    public void tidy() {
        calls.removeBefore(clock.instant().minus(SHOWN));
    }

    /** Tries one call; says whether there was one. */
    public boolean callNext() {
        var now = clock.instant();
        var taken = calls.takeDue(now, now.plus(LEASE));
        taken.ifPresent(call -> calls.record(tried(call)));
        return taken.isPresent();
    }

    private Call tried(Call call) {
        var webhook = webhooks.find(call.webhookId()).orElse(null);
        if (webhook == null) return call.dropped("DELETED");
        var test = call.news() == null;
        if (!test && webhook.state() != Webhook.State.ACTIVE)
            return call.dropped(webhook.state().name());
        var now = clock.instant();
        var answer = receiver.call(
                URI.create(webhook.address()), Signed.with(webhook.secret(), call.id(), now, CallBody.of(call)));
        if (!test) remember(webhook, answer.ok());
        return answer.ok() ? call.delivered(answer.code()) : call.failed(answer.code(), clock.instant());
    }

    /** Lost when somebody changes the webhook at the same moment; the next attempt says it again. */
    private void remember(Webhook webhook, boolean ok) {
        if (ok && webhook.failingSince() == null) return;
        webhooks.replace(ok ? webhook.answered() : webhook.failed(clock.instant()));
    }
}
