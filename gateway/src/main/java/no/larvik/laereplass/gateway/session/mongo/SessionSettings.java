package no.larvik.laereplass.gateway.session.mongo;

import java.time.Duration;
import no.larvik.laereplass.gateway.session.Lifetimes;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Lifetimes of sessions; see {@link Lifetimes} for their meaning and limits. */
@ConfigurationProperties("laereplass.session")
record SessionSettings(Duration idle, Duration staff, Duration others) {

    Lifetimes lifetimes() {
        return new Lifetimes(idle, staff, others);
    }
}
