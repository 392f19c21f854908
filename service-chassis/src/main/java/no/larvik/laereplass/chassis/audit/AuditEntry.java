package no.larvik.laereplass.chassis.audit;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One access as the person it concerns may see it.
 *
 * @param what code of what was seen
 * @param why code of the reason
 * @param permitted false when it was refused
 */
public record AuditEntry(
        Instant at,
        List<String> roles,
        @Nullable String agency,
        @Nullable String organisation,
        String what,
        String why,
        boolean permitted) {

    static AuditEntry of(Document entry) {
        return new AuditEntry(
                entry.getDate("at").toInstant(),
                List.copyOf(entry.getList("roles", String.class)),
                entry.getString("agency"),
                entry.getString("organisation"),
                entry.getString("what"),
                entry.getString("why"),
                "PERMIT".equals(entry.getString("outcome")));
    }
}
