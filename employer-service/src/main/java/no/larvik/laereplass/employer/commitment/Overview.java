package no.larvik.laereplass.employer.commitment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Sector;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.Status;
import org.jspecify.annotations.Nullable;

/**
 * One year of an employer's places, unit by unit. Contracts count towards the target; practice is shown beside them.
 *
 * @param contracts all places for apprentices, training candidates and practice certificates
 * @param practice places without a contract
 * @param sectors parts of the work that have units or a share of the target
 */
public record Overview(
        int year,
        @Nullable Target target,
        Count contracts,
        Count practice,
        List<SectorRow> sectors,
        List<UnitRow> units) {

    /** @param wanted the sector's share of the target; null when it has none of its own */
    public record SectorRow(Sector sector, @Nullable Integer wanted, Count count) {}

    /**
     * @param belongsTo its own sector, or that of the nearest unit above that has one
     * @param below with all units below it
     */
    public record UnitRow(Unit unit, @Nullable Sector belongsTo, Count own, Count below, List<TradeRow> trades) {

        /** Of its own places those with a contract. */
        Count contracts() {
            return trades.stream()
                    .filter(row -> row.kind().needsApproval())
                    .map(TradeRow::count)
                    .reduce(Count.NONE, Count::and);
        }

        /** How many places without a contract it offers itself. */
        int practice() {
            return own.offered() - contracts().offered();
        }
    }

    public record TradeRow(String trade, Kind kind, Count count) {}

    /** How many places are wanted and not filled yet; null without a target. */
    public @Nullable Integer missing() {
        return target == null ? null : Math.max(0, target.places() - contracts.filled());
    }

    /** How many places are wanted and not even posted; null without a target. */
    public @Nullable Integer notOffered() {
        return target == null ? null : Math.max(0, target.places() - contracts.offered());
    }

    static Overview of(
            Employer employer, Optional<Target> target, int year, List<Opening> openings, Map<String, Long> taken) {
        var perUnit = new LinkedHashMap<UnitId, Map<TradeKey, Count>>();
        var contracts = Count.NONE;
        var practice = Count.NONE;
        for (var opening : openings) {
            var from = opening.terms().startFrom();
            var unit = opening.terms().unit();
            if (!counts(opening) || from == null || from.getYear() != year || unit == null) continue;
            var count = countOf(opening, taken);
            var kind = opening.terms().kind();
            var trade = opening.terms().trade();
            if (kind == null || trade == null) continue;
            if (kind.needsApproval()) contracts = contracts.and(count);
            else practice = practice.and(count);
            perUnit.computeIfAbsent(unit, any -> new TreeMap<>()).merge(new TradeKey(trade, kind), count, Count::and);
        }
        var rows = employer.units().stream()
                .map(unit -> row(unit, employer, perUnit))
                .toList();
        return new Overview(year, target.orElse(null), contracts, practice, sectors(employer, target, perUnit), rows);
    }

    private static boolean counts(Opening opening) {
        return opening.status() != Status.DRAFT && opening.status() != Status.WITHDRAWN;
    }

    private static Count countOf(Opening opening, Map<String, Long> taken) {
        var seats = opening.terms().seats();
        int offered = seats == null ? 0 : seats;
        if (opening.status() == Status.FILLED) return new Count(offered, offered);
        long filled = taken.getOrDefault(opening.id().value(), 0L);
        return new Count(offered, (int) Math.min(offered, filled));
    }

    private static UnitRow row(Unit unit, Employer employer, Map<UnitId, Map<TradeKey, Count>> perUnit) {
        var own = perUnit.getOrDefault(unit.id(), Map.of());
        var trades = own.entrySet().stream()
                .map(entry ->
                        new TradeRow(entry.getKey().trade(), entry.getKey().kind(), entry.getValue()))
                .toList();
        return new UnitRow(unit, sectorOf(unit, employer), sum(own), below(unit, employer, perUnit), trades);
    }

    private static Count below(Unit unit, Employer employer, Map<UnitId, Map<TradeKey, Count>> perUnit) {
        var total = sum(perUnit.getOrDefault(unit.id(), Map.of()));
        for (var child : employer.units())
            if (unit.id().equals(child.parent())) total = total.and(below(child, employer, perUnit));
        return total;
    }

    private static Count sum(Map<TradeKey, Count> counts) {
        return counts.values().stream().reduce(Count.NONE, Count::and);
    }

    /** Only contracts: the target is about them. A unit without a sector belongs to the nearest one above that has one. */
    private static List<SectorRow> sectors(
            Employer employer, Optional<Target> target, Map<UnitId, Map<TradeKey, Count>> perUnit) {
        var wanted = target.map(Target::sectors).orElse(Map.of());
        var counts = new EnumMap<Sector, Count>(Sector.class);
        wanted.keySet().forEach(sector -> counts.put(sector, Count.NONE));
        for (var unit : employer.units()) {
            var sector = sectorOf(unit, employer);
            if (sector == null) continue;
            var contracts = perUnit.getOrDefault(unit.id(), Map.of()).entrySet().stream()
                    .filter(entry -> entry.getKey().kind().needsApproval())
                    .map(Map.Entry::getValue)
                    .reduce(Count.NONE, Count::and);
            counts.merge(sector, contracts, Count::and);
        }
        return counts.entrySet().stream()
                .map(entry -> new SectorRow(entry.getKey(), wanted.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static @Nullable Sector sectorOf(Unit unit, Employer employer) {
        var at = Optional.of(unit);
        for (int steps = 0; at.isPresent() && steps <= employer.units().size(); steps++) {
            if (at.get().sector() != null) return at.get().sector();
            at = Optional.ofNullable(at.get().parent()).flatMap(employer::unit);
        }
        return null;
    }

    private record TradeKey(String trade, Kind kind) implements Comparable<TradeKey> {

        private static final Comparator<TradeKey> ORDER =
                Comparator.comparing(TradeKey::trade).thenComparing(TradeKey::kind);

        @Override
        public int compareTo(TradeKey other) {
            return ORDER.compare(this, other);
        }
    }
}
