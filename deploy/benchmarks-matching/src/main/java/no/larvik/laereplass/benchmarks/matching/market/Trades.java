package no.larvik.laereplass.benchmarks.matching.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;

/** All trades, those of the neighbour table first: well-known ones are wished and offered most. */
public final class Trades {

    private final List<String> slugs;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<NeighbourTrades.Row> rows;
    private final List<List<Near>> neighbours = new ArrayList<>();

    Trades(ReferenceFolder reference) {
        var all = reference.rows("laerefag.csv").stream()
                .map(row -> slug(row.get(2)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        rows = reference.rows("nabofag.csv").stream()
                .map(row -> new NeighbourTrades.Row(row.get(0), row.get(1), LocalDate.parse(row.get(2))))
                .filter(row -> all.contains(row.trade()) && all.contains(row.neighbour()))
                .toList();
        var ordered = new LinkedHashSet<String>();
        for (var row : rows) ordered.addAll(List.of(row.trade(), row.neighbour()));
        ordered.addAll(all);
        slugs = List.copyOf(ordered);
        for (var slug : slugs) {
            numbers.put(slug, neighbours.size());
            neighbours.add(new ArrayList<>());
        }
        for (var row : rows) {
            var from = (int) row.validFrom().toEpochDay();
            neighbours.get(number(row.trade())).add(new Near(number(row.neighbour()), from));
            neighbours.get(number(row.neighbour())).add(new Near(number(row.trade()), from));
        }
    }

    public int size() {
        return slugs.size();
    }

    public String slug(int trade) {
        return slugs.get(trade);
    }

    public int number(String slug) {
        return numbers.getOrDefault(slug, -1);
    }

    List<Near> neighboursOf(int trade) {
        return neighbours.get(trade);
    }

    /** @param from epoch day; before all starts of the synthetic market */
    record Near(int trade, int from) {}

    public NeighbourTrades table() {
        return new NeighbourTrades(rows);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
