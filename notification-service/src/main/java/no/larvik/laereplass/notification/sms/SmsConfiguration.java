package no.larvik.laereplass.notification.sms;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import no.larvik.laereplass.notification.Holidays;
import no.larvik.laereplass.notification.SendingHours;
import no.larvik.laereplass.notification.SmsReceipts;
import no.larvik.laereplass.notification.Texting;
import no.larvik.laereplass.notification.WorkingHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SmsConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    GuardedProviders guardedProviders(SmsSettings settings, InstantSource clock) {
        return new GuardedProviders(settings.providers().stream()
                .map(provider -> new GuardedProviders.One(
                        new GuardedProvider(provider(provider, settings.sender()), provider.perSecond(), PAUSE, clock),
                        provider.mode()))
                .toList());
    }

    @Bean
    Texting texting(GuardedProviders providers) {
        return new ProvidersInTurn(providers.inTurn());
    }

    @Bean
    SmsReceipts smsReceipts(SmsSettings settings) {
        return new ReceiptsOfProviders(settings);
    }

    @Bean
    SendingHours sendingHours(SmsSettings settings, Holidays holidays) {
        return settings.atAnyTime() ? SendingHours.always() : new WorkingHours(holidays);
    }

    private static SmsProvider provider(SmsSettings.Provider settings, String sender) {
        return switch (settings.kind()) {
            case LINK -> new LinkProvider(settings, sender, new ProviderCall());
            case SVEVE -> new SveveProvider(settings, sender, new ProviderCall());
            case FILE ->
                new FileProvider(settings.name(), Path.of(settings.address().getSchemeSpecificPart()));
        };
    }
}
