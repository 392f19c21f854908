package no.larvik.laereplass.matching.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.scoring.NeighbourTrades.Row;

/** What cannot stand in a table of neighbour trades, told by its line. A pair holds both ways, so it stands there once. */
final class NeighbourFaults {

    /** Some thirty times what the platform is delivered with. */
    static final int MOST_ROWS = 2_000;

    private NeighbourFaults() {}

    static List<BadField> in(List<Row> rows, Trades trades) {
        if (rows.size() > MOST_ROWS) return List.of(new BadField("/neighbours", "neighbours-too-many"));
        var faults = new ArrayList<BadField>();
        var seen = new HashSet<Set<String>>();
        for (int line = 0; line < rows.size(); line++) {
            var row = rows.get(line);
            var pointer = "/neighbours/" + line;
            if (!trades.knows(row.trade())) faults.add(new BadField(pointer + "/trade", "unknown-trade"));
            if (!trades.knows(row.neighbour())) faults.add(new BadField(pointer + "/neighbour", "unknown-trade"));
            if (row.trade().equals(row.neighbour())) faults.add(new BadField(pointer, "own-neighbour"));
            else if (!seen.add(Set.of(row.trade(), row.neighbour())))
                faults.add(new BadField(pointer, "neighbours-twice"));
        }
        return faults;
    }
}
