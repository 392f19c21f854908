package no.larvik.laereplass.matching.rules.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.rules.RuleVersion;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.RuleSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A version as it is stored, and the little that is announced of it: no reason, which is free text, and no author. */
final class RuleDocument {

    private RuleDocument() {}

    static Document of(RuleVersion version) {
        var rules = version.rules();
        var weights = new Document();
        for (var factor : Factor.values())
            weights.append(factor.name(), rules.weights().get(factor));
        var document = new Document("number", version.number())
                .append("municipality", version.municipality())
                .append("validFrom", rules.validFrom().toString())
                .append("author", rules.author())
                .append("reason", rules.reason())
                .append("weights", weights)
                .append("halfAtKm", rules.halfAtKm())
                .append("halfAtDays", rules.halfAtDays())
                .append("minutesPerKm", rules.minutesPerKm())
                .append("veryGood", rules.veryGood())
                .append("good", rules.good());
        var neighbours = version.neighbours();
        if (neighbours != null)
            document.append(
                    "neighbours",
                    neighbours.stream().map(RuleDocument::documentOf).toList());
        if (version.basedOn() != null) document.append("basedOn", version.basedOn());
        if (version.decidedAt() != null) document.append("decidedAt", Date.from(version.decidedAt()));
        return document;
    }

    static RuleVersion toVersion(Stored stored) {
        var state = stored.state();
        var rules = new RuleSet(
                stored.id(),
                LocalDate.parse(state.getString("validFrom")),
                state.getString("author"),
                state.getString("reason"),
                weights(state.get("weights", Document.class)),
                number(state, "halfAtKm"),
                number(state, "halfAtDays"),
                number(state, "minutesPerKm"),
                state.getInteger("veryGood"),
                state.getInteger("good"));
        return new RuleVersion(
                rules,
                neighbours(state),
                state.getInteger("number"),
                state.getString("municipality"),
                state.getString("basedOn"),
                instant(state));
    }

    static Map<String, ?> announced(Stored stored) {
        return announcedOf(toVersion(stored));
    }

    static Map<String, ?> announcedOf(RuleVersion version) {
        var told = new LinkedHashMap<String, Object>();
        told.put("version", version.version());
        told.put("number", version.number());
        told.put("municipality", version.municipality());
        told.put("validFrom", version.rules().validFrom().toString());
        if (version.basedOn() != null) told.put("basedOn", version.basedOn());
        if (version.decidedAt() != null)
            told.put("decidedAt", version.decidedAt().toString());
        return told;
    }

    private static Map<Factor, Integer> weights(Document stored) {
        var weights = new EnumMap<Factor, Integer>(Factor.class);
        for (var factor : Factor.values()) weights.put(factor, stored.getInteger(factor.name(), 0));
        return weights;
    }

    private static @Nullable List<NeighbourTrades.Row> neighbours(Document state) {
        var stored = state.getList("neighbours", Document.class);
        return stored == null ? null : stored.stream().map(RuleDocument::toRow).toList();
    }

    private static Document documentOf(NeighbourTrades.Row row) {
        return new Document("trade", row.trade())
                .append("neighbour", row.neighbour())
                .append("validFrom", row.validFrom().toString());
    }

    private static NeighbourTrades.Row toRow(Document row) {
        return new NeighbourTrades.Row(
                row.getString("trade"), row.getString("neighbour"), LocalDate.parse(row.getString("validFrom")));
    }

    private static double number(Document state, String field) {
        return state.get(field, Number.class).doubleValue();
    }

    private static @Nullable Instant instant(Document state) {
        var date = state.getDate("decidedAt");
        return date == null ? null : date.toInstant();
    }
}
