package no.larvik.laereplass.employer.codes.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.employer.codes.NorwegianOrder;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import org.springframework.stereotype.Component;

/** Trades and their neighbours, read once at start. */
@Component
class FileTrades implements Trades {

    private final Map<String, Trade> bySlug;
    private final List<Neighbours> neighbours;

    FileTrades(ReferenceFiles files) {
        bySlug = files.rows("laerefag.csv").stream()
                .map(FileTrades::trade)
                .sorted(Comparator.comparing(Trade::name, NorwegianOrder.comparator()))
                .collect(
                        Collectors.toMap(Trade::slug, Function.identity(), (first, twin) -> first, LinkedHashMap::new));
        neighbours = files.rows("nabofag.csv").stream().map(Neighbours::of).toList();
    }

    @Override
    public List<Trade> all() {
        return List.copyOf(bySlug.values());
    }

    @Override
    public Optional<Trade> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public List<Trade> neighbours(String slug, LocalDate on) {
        var near = neighbours.stream()
                .filter(pair -> !pair.validFrom().isAfter(on))
                .flatMap(pair -> pair.besides(slug).stream())
                .collect(Collectors.toSet());
        return bySlug.values().stream()
                .filter(trade -> near.contains(trade.slug()))
                .toList();
    }

    private static Trade trade(Map<String, String> row) {
        var name = row.getOrDefault("laerefag", "");
        var grep = row.getOrDefault("grep_kode", "");
        return new Trade(
                Trade.slugOf(name),
                name,
                row.getOrDefault("utdanningsprogram", ""),
                row.getOrDefault("utdanningsprogram_navn", ""),
                grep.isBlank() ? null : grep);
    }

    /** A pair is written once and holds both ways. */
    private record Neighbours(String one, String other, LocalDate validFrom) {

        static Neighbours of(Map<String, String> row) {
            return new Neighbours(
                    row.getOrDefault("trade", ""),
                    row.getOrDefault("neighbour", ""),
                    LocalDate.parse(row.getOrDefault("valid_from", "")));
        }

        Optional<String> besides(String slug) {
            if (one.equals(slug)) return Optional.of(other);
            return other.equals(slug) ? Optional.of(one) : Optional.empty();
        }
    }
}
