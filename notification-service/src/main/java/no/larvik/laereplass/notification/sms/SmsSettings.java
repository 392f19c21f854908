package no.larvik.laereplass.notification.sms;

import java.net.URI;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who sends our SMS: the first one, and the others in turn when the ones before have provably not taken a message.
 *
 * @param atAnyTime also at night and on Sundays: for tests
 * @param sender what phones show as the sender, 1 to 11 letters or digits
 */
@ConfigurationProperties("laereplass.sms")
record SmsSettings(
        @DefaultValue("Laereplass") String sender,
        @DefaultValue("false") boolean atAnyTime,
        @DefaultValue List<Provider> providers) {

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    SmsSettings {
        if (!sender.matches("[A-Za-z0-9]{1,11}"))
            throw new IllegalArgumentException("laereplass.sms.sender: 1 to 11 letters or digits");
        if (providers.isEmpty()) throw new IllegalArgumentException("laereplass.sms.providers: at least one");
    }

    /** How a provider is spoken to. */
    enum Kind {
        /** JSON with basic authentication, as LINK Mobility does. */
        LINK,
        /** A form, as Sveve does. */
        SVEVE,
        /** A line in a file, for those who send from there. */
        FILE
    }

    /**
     * @param name short, a to z; with the provider's own reference it names a message in receipts
     * @param address of the provider, or of the file
     * @param receiptUser with {@code receiptPassword} what it shows when it tells what became of a message (basic
     *     authentication); without them nothing it says is believed
     * @param perSecond how many messages it takes in a second, 1 to 1000
     */
    record Provider(
            String name,
            Kind kind,
            URI address,
            @Nullable String user,
            @Nullable String password,
            @Nullable String receiptUser,
            @Nullable String receiptPassword,
            @DefaultValue("200") int perSecond) {

        Provider {
            if (!name.matches("[a-z][a-z0-9-]{0,19}"))
                throw new IllegalArgumentException("laereplass.sms.providers.name: a to z and digits");
            if (perSecond < 1 || perSecond > 1000)
                throw new IllegalArgumentException("laereplass.sms.providers.per-second: 1 to 1000");
        }

        /** A provider on this machine rings no phone. */
        OutsideSystem.Mode mode() {
            if (kind == Kind.FILE) return OutsideSystem.Mode.FILE;
            var host = address.getHost();
            return host == null || HERE.contains(host) ? OutsideSystem.Mode.DEMO : OutsideSystem.Mode.LIVE;
        }

        @Override
        public String toString() {
            return "Provider[" + name + "]";
        }
    }
}
