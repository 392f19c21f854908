package no.larvik.laereplass.employer.commitment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.employer.employers.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One year of an employer's places as numbers that may be taken along: how many are filled is told where five people
 * stand behind it and where it gives no smaller number away. Places with a contract; practice by what is offered alone.
 *
 * @param missing places wanted and not filled; null without a target, or when withheld
 * @param notOffered places wanted and not even posted; null without a target
 */
public record PlaceFigures(
        int year,
        @Nullable Target target,
        PlacesTold contracts,
        int practice,
        @Nullable Integer missing,
        @Nullable Integer notOffered,
        List<SectorPlaces> sectors,
        List<UnitPlaces> units) {

    public PlaceFigures {
        sectors = List.copyOf(sectors);
        units = List.copyOf(units);
    }

    /** @param filled of what is offered; null when withheld */
    public record PlacesTold(int offered, @Nullable Integer filled) {}

    /**
     * @param wanted the sector's share of the target; null when it has none of its own
     * @param missing of them, not filled; null without a share, or when withheld
     */
    public record SectorPlaces(
            Sector sector,
            @Nullable Integer wanted,
            PlacesTold contracts,
            @Nullable Integer missing) {}

    /**
     * @param sector its own, or that of the nearest unit above that has one
     * @param practice places without a contract that are offered
     */
    public record UnitPlaces(String name, @Nullable Sector sector, PlacesTold contracts, int practice) {}

    static PlaceFigures of(Overview overview) {
        var tree = new Tree(overview);
        var all = tree.told(0);
        var sectors = overview.sectors().stream()
                .map(row -> ofSector(row, tree.told(tree.sectors.getOrDefault(row.sector(), 0))))
                .toList();
        var units = new ArrayList<UnitPlaces>();
        for (var row : overview.units())
            units.add(new UnitPlaces(
                    row.unit().name(), row.belongsTo(), tree.told(tree.firstUnit + units.size()), row.practice()));
        var target = overview.target();
        return new PlaceFigures(
                overview.year(),
                target,
                all,
                overview.practice().offered(),
                missing(target == null ? null : target.places(), all),
                overview.notOffered(),
                sectors,
                units);
    }

    private static SectorPlaces ofSector(Overview.SectorRow row, PlacesTold told) {
        return new SectorPlaces(row.sector(), row.wanted(), told, missing(row.wanted(), told));
    }

    private static @Nullable Integer missing(@Nullable Integer wanted, PlacesTold told) {
        var filled = told.filled();
        return wanted == null || filled == null ? null : (Integer) Math.max(0, wanted - filled);
    }

    /** The sum, the sectors, what belongs to none, and the units; what is of no unit any more stands beside them. */
    private static final class Tree {

        private static final int ROOT = 0;

        final Map<Sector, Integer> sectors = new EnumMap<>(Sector.class);
        final int firstUnit;
        private final List<Count> counts = new ArrayList<>();
        private final List<Integer> parents = new ArrayList<>();
        private final Withheld withheld;

        Tree(Overview overview) {
            add(overview.contracts(), ROOT);
            for (var row : overview.sectors()) {
                sectors.put(row.sector(), counts.size());
                add(row.count(), ROOT);
            }
            firstUnit = counts.size();
            var left = overview.contracts();
            for (var row : overview.units()) {
                add(row.contracts(), row.belongsTo() == null ? ROOT : sectors.getOrDefault(row.belongsTo(), ROOT));
                left = left.without(row.contracts());
            }
            add(left, ROOT);
            withheld = Withheld.of(
                    parents.stream().mapToInt(Integer::intValue).toArray(),
                    counts.stream().mapToInt(Count::offered).toArray(),
                    counts.stream().mapToInt(Count::filled).toArray());
        }

        PlacesTold told(int node) {
            var count = counts.get(node);
            return new PlacesTold(count.offered(), withheld.hides(node) ? null : count.filled());
        }

        private void add(Count count, int parent) {
            counts.add(count);
            parents.add(parent);
        }
    }
}
