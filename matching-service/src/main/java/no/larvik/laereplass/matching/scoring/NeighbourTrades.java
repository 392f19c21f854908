package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trades close enough that a person open for it may like the other. A pair holds both ways from its date on. */
public final class NeighbourTrades {

    private final Map<String, Map<String, LocalDate>> neighbours = new HashMap<>();
    private final List<Row> rows;

    public NeighbourTrades(Collection<Row> rows) {
        this.rows = List.copyOf(rows);
        for (var row : rows) {
            put(row.trade(), row.neighbour(), row.validFrom());
            put(row.neighbour(), row.trade(), row.validFrom());
        }
    }

    public static NeighbourTrades none() {
        return new NeighbourTrades(List.of());
    }

    boolean close(String wished, String offered, LocalDate on) {
        var from = closeTo(wished).get(offered);
        return from != null && !from.isAfter(on);
    }

    /** Every trade that is close to this one, with the day it counts from. */
    public Map<String, LocalDate> closeTo(String trade) {
        return neighbours.getOrDefault(trade, Map.of());
    }

    /** As they were given. */
    public List<Row> rows() {
        return rows;
    }

    public int size() {
        return neighbours.values().stream().mapToInt(Map::size).sum() / 2;
    }

    /** One line of the table that administrators keep. */
    public record Row(String trade, String neighbour, LocalDate validFrom) {}

    private void put(String trade, String neighbour, LocalDate from) {
        neighbours.computeIfAbsent(trade, first -> new HashMap<>()).put(neighbour, from);
    }
}
