package no.larvik.laereplass.matching.searches.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.searches.SavedSearch;
import no.larvik.laereplass.matching.searches.Wanted;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A search as it is stored, and what is announced of it. */
final class SearchDocument {

    private SearchDocument() {}

    static Document of(SavedSearch search) {
        var wanted = search.wanted();
        var at = search.foundAt();
        return new Document("owner", search.owner())
                .append("municipality", search.municipality())
                .append("employerId", search.employerId())
                .append("name", search.name())
                .append("trade", wanted.trade())
                .append("kind", wanted.kind())
                .append("candidateId", wanted.candidateId())
                .append("openingId", wanted.openingId())
                .append("on", search.on())
                .append("known", search.known().stream().sorted().toList())
                .append("found", search.found().stream().sorted().toList())
                .append("foundAt", at == null ? null : Date.from(at));
    }

    static SavedSearch toSearch(Stored stored) {
        var state = stored.state();
        return new SavedSearch(
                stored.id(),
                state.getString("owner"),
                state.getString("municipality"),
                state.getString("employerId"),
                state.getString("name"),
                new Wanted(
                        state.getString("trade"),
                        state.getString("kind"),
                        state.getString("candidateId"),
                        state.getString("openingId")),
                state.getBoolean("on", true),
                Set.copyOf(state.getList("known", String.class, List.of())),
                Set.copyOf(state.getList("found", String.class, List.of())),
                instant(state.getDate("foundAt")),
                stored.version());
    }

    /** Ids alone: what is looked for and by whom is asked of us. */
    static Fact found(SavedSearch search) {
        var employer = search.employerId();
        if (employer == null)
            return new Fact(
                    search.isForOwnPeople() ? "search.cases-found" : "search.places-found",
                    1,
                    Map.of("searchId", search.id(), "municipality", search.municipality()));
        return new Fact(
                "search.people-found",
                1,
                Map.of("searchId", search.id(), "municipality", search.municipality(), "employerId", employer));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
