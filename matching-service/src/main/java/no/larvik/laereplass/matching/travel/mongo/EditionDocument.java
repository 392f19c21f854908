package no.larvik.laereplass.matching.travel.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.travel.Edition;
import org.bson.Document;

/** The edition in use as it is stored; without one, the document stays and says nothing. */
final class EditionDocument {

    private EditionDocument() {}

    static Document of(Edition edition) {
        return new Document("edition", edition.id())
                .append("source", edition.source())
                .append("date", edition.date().toString())
                .append("rows", edition.rows())
                .append("modes", edition.modes().stream().map(Travel.Mode::name).toList())
                .append("importedAt", Date.from(edition.importedAt()));
    }

    static Optional<Edition> toEdition(Stored stored) {
        var state = stored.state();
        if (state.getString("edition") == null) return Optional.empty();
        return Optional.of(new Edition(
                state.getString("edition"),
                state.getString("source"),
                LocalDate.parse(state.getString("date")),
                state.getInteger("rows"),
                state.getList("modes", String.class, List.of()).stream()
                        .map(Travel.Mode::valueOf)
                        .toList(),
                state.getDate("importedAt").toInstant()));
    }

    /** Not the source, which is free text. */
    static Map<String, ?> announced(Stored stored) {
        var told = new LinkedHashMap<String, Object>();
        var edition = toEdition(stored);
        told.put("loaded", edition.isPresent());
        edition.ifPresent(known -> {
            told.put("edition", known.id());
            told.put("date", known.date().toString());
            told.put("rows", known.rows());
            told.put("modes", known.modes().stream().map(Travel.Mode::name).toList());
        });
        return told;
    }
}
