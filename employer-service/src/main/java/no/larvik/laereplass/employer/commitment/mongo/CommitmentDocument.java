package no.larvik.laereplass.employer.commitment.mongo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import no.larvik.laereplass.employer.commitment.Clause;
import no.larvik.laereplass.employer.commitment.Clause.Report;
import no.larvik.laereplass.employer.commitment.Commitment;
import no.larvik.laereplass.employer.commitment.Target;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Sector;
import org.bson.Document;

/** Targets and clauses as they are stored. */
final class CommitmentDocument {

    private CommitmentDocument() {}

    static Document of(Commitment commitment) {
        return new Document(
                        "targets",
                        commitment.targets().stream()
                                .map(CommitmentDocument::of)
                                .toList())
                .append(
                        "clauses",
                        commitment.clauses().stream()
                                .map(CommitmentDocument::of)
                                .toList());
    }

    static Commitment toCommitment(Document stored) {
        return new Commitment(
                new EmployerId(stored.getString("_id")),
                stored.getList("targets", Document.class, List.of()).stream()
                        .map(CommitmentDocument::toTarget)
                        .toList(),
                stored.getList("clauses", Document.class, List.of()).stream()
                        .map(CommitmentDocument::toClause)
                        .toList(),
                stored.getLong("v"));
    }

    private static Document of(Target target) {
        var sectors = new Document();
        target.sectors().forEach((sector, places) -> sectors.append(sector.name(), places));
        return new Document("year", target.year())
                .append("inhabitants", target.inhabitants())
                .append("perThousand", target.perThousand())
                .append("source", target.source())
                .append("sectors", sectors);
    }

    private static Target toTarget(Document stored) {
        var sectors = new EnumMap<Sector, Integer>(Sector.class);
        stored.get("sectors", Document.class)
                .forEach((sector, places) -> sectors.put(Sector.valueOf(sector), (Integer) places));
        return new Target(
                stored.getInteger("year"),
                stored.getInteger("inhabitants"),
                stored.getDouble("perThousand"),
                stored.getString("source"),
                sectors);
    }

    private static Document of(Clause clause) {
        return new Document("id", clause.id())
                .append("title", clause.title())
                .append("supplierName", clause.supplierName())
                .append("supplierNumber", clause.supplierNumber())
                .append("from", clause.from().toString())
                .append("to", clause.to().toString())
                .append("required", clause.required())
                .append(
                        "reports",
                        clause.reports().stream().map(CommitmentDocument::of).toList());
    }

    private static Clause toClause(Document stored) {
        return new Clause(
                stored.getString("id"),
                stored.getString("title"),
                stored.getString("supplierName"),
                stored.getString("supplierNumber"),
                LocalDate.parse(stored.getString("from")),
                LocalDate.parse(stored.getString("to")),
                stored.getInteger("required"),
                stored.getList("reports", Document.class, List.of()).stream()
                        .map(CommitmentDocument::toReport)
                        .toList());
    }

    private static Document of(Report report) {
        return new Document("date", report.date().toString())
                .append("apprentices", report.apprentices())
                .append("note", report.note());
    }

    private static Report toReport(Document stored) {
        return new Report(
                LocalDate.parse(stored.getString("date")), stored.getInteger("apprentices"), stored.getString("note"));
    }
}
