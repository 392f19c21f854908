package no.larvik.laereplass.employer.commitment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.commitment.Clause;
import no.larvik.laereplass.employer.commitment.Clause.Standing;
import no.larvik.laereplass.employer.commitment.Commitment;
import no.larvik.laereplass.employer.commitment.Count;
import no.larvik.laereplass.employer.commitment.Overview;
import no.larvik.laereplass.employer.commitment.Target;
import no.larvik.laereplass.employer.employers.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One year of an employer's places.
 *
 * @param version of targets and clauses, for changing them
 * @param missing places wanted and not filled; null without a target
 * @param notOffered places wanted and not even posted; null without a target
 */
record OverviewBody(
        long version,
        int year,
        @Nullable TargetBody target,
        Count contracts,
        Count practice,
        @Nullable Integer missing,
        @Nullable Integer notOffered,
        List<SectorBody> sectors,
        List<UnitRowBody> units,
        List<ClauseBody> clauses) {

    static OverviewBody of(Overview overview, Commitment commitment, Trades trades, LocalDate today) {
        return new OverviewBody(
                commitment.version(),
                overview.year(),
                TargetBody.of(overview.target()),
                overview.contracts(),
                overview.practice(),
                overview.missing(),
                overview.notOffered(),
                overview.sectors().stream().map(SectorBody::of).toList(),
                overview.units().stream()
                        .map(row -> UnitRowBody.of(row, trades))
                        .toList(),
                commitment.clauses().stream()
                        .map(clause -> ClauseBody.of(clause, today))
                        .toList());
    }

    /** @param places worked out: inhabitants and per thousand, rounded up */
    record TargetBody(int inhabitants, double perThousand, int places, String source, Map<Sector, Integer> sectors) {

        static @Nullable TargetBody of(@Nullable Target target) {
            if (target == null) return null;
            return new TargetBody(
                    target.inhabitants(), target.perThousand(), target.places(), target.source(), target.sectors());
        }
    }

    record SectorBody(
            Sector sector,
            @Nullable Integer wanted,
            int offered,
            int filled,
            @Nullable Integer missing) {

        static SectorBody of(Overview.SectorRow row) {
            var wanted = row.wanted();
            var count = row.count();
            var missing = wanted == null ? null : Integer.valueOf(Math.max(0, wanted - count.filled()));
            return new SectorBody(row.sector(), wanted, count.offered(), count.filled(), missing);
        }
    }

    /** @param below this unit and all units below it */
    record UnitRowBody(
            String id,
            String name,
            @Nullable String parent,
            @Nullable Sector sector,
            Count own,
            Count below,
            List<TradeRowBody> trades) {

        static UnitRowBody of(Overview.UnitRow row, Trades trades) {
            var unit = row.unit();
            var parent = unit.parent();
            return new UnitRowBody(
                    unit.id().value(),
                    unit.name(),
                    parent == null ? null : parent.value(),
                    unit.sector(),
                    row.own(),
                    row.below(),
                    row.trades().stream()
                            .map(one -> TradeRowBody.of(one, trades))
                            .toList());
        }
    }

    record TradeRowBody(String trade, String tradeName, Kind kind, int offered, int filled) {

        static TradeRowBody of(Overview.TradeRow row, Trades trades) {
            return new TradeRowBody(
                    row.trade(),
                    trades.find(row.trade()).map(Trade::name).orElse(row.trade()),
                    row.kind(),
                    row.count().offered(),
                    row.count().filled());
        }
    }

    record ClauseBody(
            String id,
            String title,
            String supplierName,
            String supplierNumber,
            LocalDate from,
            LocalDate to,
            int required,
            Standing standing,
            List<ReportBody> reports) {

        static ClauseBody of(Clause clause, LocalDate today) {
            return new ClauseBody(
                    clause.id(),
                    clause.title(),
                    clause.supplierName(),
                    clause.supplierNumber(),
                    clause.from(),
                    clause.to(),
                    clause.required(),
                    clause.standing(today),
                    clause.reports().reversed().stream().map(ReportBody::of).toList());
        }
    }

    record ReportBody(
            LocalDate date, int apprentices, @Nullable String note) {

        static ReportBody of(Clause.Report report) {
            return new ReportBody(report.date(), report.apprentices(), report.note());
        }
    }
}
