package no.larvik.laereplass.employer.openings.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.openings.Entry;
import no.larvik.laereplass.employer.openings.Entry.What;
import no.larvik.laereplass.employer.openings.Entry.Who;
import no.larvik.laereplass.employer.openings.History;
import org.jspecify.annotations.Nullable;

/** One line of an opening's history, for those who post it. */
record HistoryBody(Instant at, Who who, @Nullable String by, What what, List<FieldBody> fields) {

    /** Newest first; all of it at once, since it is never long. */
    static Page<HistoryBody> of(History history) {
        return new Page<>(
                history.entries().reversed().stream().map(HistoryBody::of).toList(), null);
    }

    private static HistoryBody of(Entry entry) {
        return new HistoryBody(
                entry.at(),
                entry.who(),
                entry.by(),
                entry.what(),
                entry.fields().stream()
                        .map(change -> new FieldBody(change.field().label(), change.before(), change.after()))
                        .toList());
    }

    record FieldBody(
            String field, @Nullable String before, @Nullable String after) {}
}
