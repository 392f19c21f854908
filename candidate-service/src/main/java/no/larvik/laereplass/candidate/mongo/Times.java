package no.larvik.laereplass.candidate.mongo;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Instants as the store keeps them, to the millisecond. */
final class Times {

    private Times() {}

    static Date stored(Instant instant) {
        return Date.from(instant);
    }

    static @Nullable Instant read(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
