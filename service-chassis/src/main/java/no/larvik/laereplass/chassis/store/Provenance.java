package no.larvik.laereplass.chassis.store;

import io.opentelemetry.api.trace.Span;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who caused a fact, when, and in which trace.
 *
 * @param traceparent W3C trace context; {@code null} outside a trace
 */
record Provenance(Instant at, String by, @Nullable String traceparent) {

    static Provenance now(Instant now) {
        return new Provenance(now, actor(), traceparentOf(Span.current()));
    }

    Document stamp(Document entry) {
        entry.append("at", Date.from(at)).append("by", by);
        return traceparent == null ? entry : entry.append("tp", traceparent);
    }

    private static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "system" : authentication.getName();
    }

    private static @Nullable String traceparentOf(Span span) {
        var context = span.getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
