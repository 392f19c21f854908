package no.larvik.laereplass.notification.sms;

import java.util.List;
import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting;

/** The next provider is asked only when the one before has provably not taken the message. */
final class ProvidersInTurn implements Texting {

    private final List<SmsProvider> providers;

    ProvidersInTurn(List<SmsProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public Outcome send(Sms sms) {
        Outcome last = new Outcome.NotTaken("SMS_NO_PROVIDER");
        for (var provider : providers) {
            last = provider.send(sms);
            if (!(last instanceof Outcome.NotTaken)) return last;
        }
        return last;
    }
}
