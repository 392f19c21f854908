package no.larvik.laereplass.employer.imports;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;

/** Codes by the words people write for them. */
final class Codes {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("lærling", Kind.LAERLING),
            Map.entry("lærlinger", Kind.LAERLING),
            Map.entry("læreplass", Kind.LAERLING),
            Map.entry("lærekandidat", Kind.LAEREKANDIDAT),
            Map.entry("lærekandidater", Kind.LAEREKANDIDAT),
            Map.entry("praksisbrev", Kind.PRAKSISBREV),
            Map.entry("praksisbrevkandidat", Kind.PRAKSISBREV),
            Map.entry("praksisbrevkandidater", Kind.PRAKSISBREV),
            Map.entry("yff", Kind.YFF_PRAKSIS),
            Map.entry("yff-praksis", Kind.YFF_PRAKSIS),
            Map.entry("praksis", Kind.PRAKSIS),
            Map.entry("praksisplass", Kind.PRAKSIS),
            Map.entry("arbeidstrening", Kind.PRAKSIS));

    private final Map<String, String> slugs = new HashMap<>();

    Codes(Trades trades) {
        for (var trade : trades.all()) {
            slugs.put(trade.slug(), trade.slug());
            slugs.put(Trade.slugOf(trade.name()), trade.slug());
            var grep = trade.grepCode();
            if (grep != null) slugs.put(grep.toLowerCase(Locale.ROOT), trade.slug());
        }
    }

    /** By slug, name or Grep code. */
    Optional<String> trade(String written) {
        var plain = written.toLowerCase(Locale.ROOT).strip();
        return Optional.ofNullable(slugs.getOrDefault(plain, slugs.get(Trade.slugOf(plain))));
    }

    static Optional<Kind> kind(String written) {
        var plain = written.toLowerCase(Locale.ROOT).strip();
        for (var kind : Kind.values()) if (kind.name().equalsIgnoreCase(plain)) return Optional.of(kind);
        return Optional.ofNullable(KINDS.get(plain));
    }

    /** Several, with commas, slashes or "og" between them. */
    static Optional<Set<Kind>> kinds(String written) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var each : written.split("\\s*(,|/|\\+|\\bog\\b|\\bor\\b|\\band\\b)\\s*")) {
            var kind = kind(each);
            if (kind.isEmpty()) return Optional.empty();
            kinds.add(kind.get());
        }
        return Optional.of(kinds);
    }
}
