package no.larvik.laereplass.notification.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the line is worked off.
 *
 * @param threads how many messages are tried at the same time, 1 to 64
 * @param look the pause between two looks into the line when nobody rings
 * @param first pause after a first failed try
 * @param longest pause between two tries
 */
@ConfigurationProperties("laereplass.sending")
record WorkerSettings(
        @DefaultValue("16") int threads,
        @DefaultValue("1s") Duration look,
        @DefaultValue("1s") Duration first,
        @DefaultValue("5m") Duration longest) {

    WorkerSettings {
        if (threads < 1 || threads > 64) throw new IllegalArgumentException("laereplass.sending.threads: 1 to 64");
        if (!look.isPositive()) throw new IllegalArgumentException("laereplass.sending.look must be positive");
    }
}
