package no.larvik.laereplass.matching.allocation.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.larvik.laereplass.matching.allocation.Allocation;
import no.larvik.laereplass.matching.allocation.Failure;
import no.larvik.laereplass.matching.allocation.Order;
import no.larvik.laereplass.matching.allocation.PlanFigures;
import no.larvik.laereplass.matching.allocation.Progress;
import no.larvik.laereplass.matching.allocation.ScoredMarket;
import no.larvik.laereplass.matching.allocation.Stage;
import no.larvik.laereplass.matching.market.Stamp;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A run as it is stored; {@code until} and {@code worker} are the lease's. */
final class AllocationDocument {

    private AllocationDocument() {}

    static Document of(Allocation allocation) {
        var order = allocation.order();
        var document = new Document("_id", allocation.id())
                .append("municipality", allocation.municipality())
                .append("requestedBy", allocation.requestedBy())
                .append("requestedAt", Date.from(allocation.requestedAt()))
                .append("name", order.name())
                .append("trades", order.trades())
                .append("kinds", order.kinds())
                .append("listLength", order.listLength())
                .append("equityWeight", order.equityWeight())
                .append("equityReason", order.equityReason())
                .append("seed", allocation.seed())
                .append("rulesVersion", allocation.rulesVersion())
                .append("state", allocation.state().name())
                .append("attempt", allocation.attempt());
        document.putAll(progress(allocation.progress()));
        return document;
    }

    static Document progress(Progress progress) {
        return new Document("step", progress.step().name()).append("percent", progress.percent());
    }

    /** What a run ends with. */
    static Document end(Allocation over) {
        var result = over.result();
        var failure = over.failure();
        var finishedAt = over.finishedAt();
        var end = progress(over.progress()).append("state", over.state().name());
        if (finishedAt != null) end.append("finishedAt", Date.from(finishedAt));
        if (failure != null) end.append("failure", failure.name());
        if (result == null) return end;
        end.append(
                        "market",
                        new Document("version", result.market().version())
                                .append("at", Date.from(result.market().at())))
                .append(
                        "words",
                        new Document("veryGood", result.rules().veryGood())
                                .append("good", result.rules().good()))
                .append("stable", figures(result.stable()));
        var fair = result.fair();
        if (fair != null) end.append("fair", figures(fair));
        return end;
    }

    static Allocation toAllocation(Document document) {
        var failure = document.getString("failure");
        return new Allocation(
                document.getString("_id"),
                document.getString("municipality"),
                document.getString("requestedBy"),
                document.getDate("requestedAt").toInstant(),
                new Order(
                        document.getString("name"),
                        document.getList("trades", String.class),
                        document.getList("kinds", String.class),
                        document.getInteger("listLength"),
                        document.getInteger("equityWeight"),
                        document.getString("equityReason")),
                document.getString("seed"),
                document.getString("rulesVersion"),
                Allocation.State.valueOf(document.getString("state")),
                new Progress(Stage.valueOf(document.getString("step")), document.getInteger("percent")),
                document.getInteger("attempt"),
                result(document),
                instant(document, "finishedAt"),
                failure == null ? null : Failure.valueOf(failure));
    }

    private static Allocation.@Nullable Result result(Document document) {
        var market = document.get("market", Document.class);
        if (market == null) return null;
        var words = document.get("words", Document.class);
        var fair = document.get("fair", Document.class);
        return new Allocation.Result(
                new Stamp(market.getLong("version"), market.getDate("at").toInstant()),
                new ScoredMarket.Rules(
                        document.getString("rulesVersion"), words.getInteger("veryGood"), words.getInteger("good")),
                toFigures(document.get("stable", Document.class)),
                fair == null ? null : toFigures(fair));
    }

    private static Document figures(PlanFigures figures) {
        return new Document("placed", figures.placed())
                .append("candidates", figures.candidates())
                .append("seats", figures.seats())
                .append("blockingPairs", figures.blockingPairs())
                .append("meanScore", figures.meanScore())
                .append(
                        "byTrade",
                        figures.byTrade().stream()
                                .map(line -> new Document("trade", line.trade())
                                        .append("seats", line.seats())
                                        .append("wishing", line.wishing())
                                        .append("placed", line.placed()))
                                .toList())
                .append(
                        "byRank",
                        figures.byRank().stream()
                                .map(line -> new Document("rank", line.rank()).append("placed", line.placed()))
                                .toList())
                .append("coverage", figures.coverage())
                .append("exposureGini", figures.exposureGini())
                .append("losers", figures.losers())
                .append("gainers", figures.gainers());
    }

    private static PlanFigures toFigures(Document document) {
        return new PlanFigures(
                document.getInteger("placed"),
                document.getInteger("candidates"),
                document.getInteger("seats"),
                document.getInteger("blockingPairs"),
                document.getDouble("meanScore"),
                document.getList("byTrade", Document.class, List.of()).stream()
                        .map(line -> new PlanFigures.ByTrade(
                                line.getString("trade"),
                                line.getInteger("seats"),
                                line.getInteger("wishing"),
                                line.getInteger("placed")))
                        .toList(),
                document.getList("byRank", Document.class, List.of()).stream()
                        .map(line -> new PlanFigures.ByRank(line.getInteger("rank"), line.getInteger("placed")))
                        .toList(),
                document.getDouble("coverage"),
                document.getDouble("exposureGini"),
                document.getInteger("losers"),
                document.getInteger("gainers"));
    }

    private static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
