package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trades close enough that a person open for it may like the other. A pair holds both ways from its date on. */
public final class NeighbourTrades {

    private final Map<Pair, LocalDate> validFrom = new HashMap<>();

    public NeighbourTrades(Collection<Row> rows) {
        for (var row : rows) {
            validFrom.put(new Pair(row.trade(), row.neighbour()), row.validFrom());
            validFrom.put(new Pair(row.neighbour(), row.trade()), row.validFrom());
        }
    }

    public static NeighbourTrades none() {
        return new NeighbourTrades(List.of());
    }

    boolean close(String wished, String offered, LocalDate on) {
        var from = validFrom.get(new Pair(wished, offered));
        return from != null && !from.isAfter(on);
    }

    public int size() {
        return validFrom.size() / 2;
    }

    /** One line of the table that administrators keep. */
    public record Row(String trade, String neighbour, LocalDate validFrom) {}

    private record Pair(String trade, String neighbour) {}
}
