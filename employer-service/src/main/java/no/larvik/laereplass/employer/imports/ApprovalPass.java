package no.larvik.laereplass.employer.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.chassis.imports.RowRefused;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import org.jspecify.annotations.Nullable;

/** Approvals row by row; those of one employer one after the other. */
record ApprovalPass(
        Actor actor,
        Employers employers,
        Registering registering,
        Trades trades,
        Codes codes,
        ApprovalStates states,
        LocalDate today)
        implements Pass {

    private static final String UNNAMED_SOURCE = "Fylkeskommunens liste";
    private static final int LONGEST_SOURCE = 200;

    @Override
    public @Nullable String key(ImportRow row) {
        var number = subject(row);
        var trade = codes.trade(row.text("trade"));
        var kinds = Codes.kinds(row.text("kinds"));
        if (number == null || trade.isEmpty() || kinds.isEmpty()) return null;
        return number + " " + trade.get() + " " + new TreeSet<>(kinds.get());
    }

    @Override
    public @Nullable String subject(ImportRow row) {
        return OrganisationNumber.read(row.text("organisationNumber"))
                .map(OrganisationNumber::digits)
                .orElse(null);
    }

    @Override
    public @Nullable String stateOf(String subject) {
        return employers
                .ofOrganisation(new OrganisationNumber(subject))
                .map(states::of)
                .orElse(null);
    }

    /** The same verb as in earnest; what it answers is not kept. */
    @Override
    public Judgement judge(ImportRow row) {
        return told(
                row,
                (employer, approval) ->
                        employer.recordApproval(approval, trades, today).next());
    }

    @Override
    public Judgement apply(ImportRow row) {
        return told(
                row,
                (employer, approval) -> registering.recordApproval(actor, employer.id(), approval, Expected.any()));
    }

    private Judgement told(ImportRow row, BiFunction<Employer, Approval, Employer> verb) {
        return Refusals.told(Map.of(), () -> {
            var cells = new RowReading(row);
            var employer = employer(cells);
            var approval = approval(cells, row);
            if (employer == null || approval == null || cells.isFlawed()) throw new RowRefused(cells.flaws());
            var next = verb.apply(employer, approval);
            var id = employer.id().value();
            return next.approvals().equals(employer.approvals())
                    ? Judgement.unchanged(id)
                    : Judgement.changed(id, states.of(next));
        });
    }

    private @Nullable Employer employer(RowReading cells) {
        var number = cells.needed("organisationNumber", "invalid-organisation-number", OrganisationNumber::read);
        var employer = number == null ? null : employers.ofOrganisation(number).orElse(null);
        if (number != null && employer == null) cells.add(RowFlaw.of("organisationNumber", "import-employer-unknown"));
        return employer;
    }

    private @Nullable Approval approval(RowReading cells, ImportRow row) {
        var trade = cells.needed("trade", "unknown-trade", codes::trade);
        var kinds = cells.needed("kinds", "import-unknown-kind", Codes::kinds);
        var date = cells.date("date");
        if (row.text("date").isEmpty()) cells.add(RowFlaw.of("date", "required"));
        var until = cells.date("validUntil");
        var source = Objects.requireNonNullElse(cells.optional("source", LONGEST_SOURCE), UNNAMED_SOURCE);
        var office = cells.read("office", "invalid-organisation-number", OrganisationNumber::read);
        var training = office == null ? null : employers.ofOrganisation(office).orElse(null);
        if (office != null && training == null) cells.add(RowFlaw.of("office", "import-employer-unknown"));
        if (trade == null || kinds == null || date == null) return null;
        return new Approval(trade, kinds, source, date, until, training == null ? null : training.id());
    }
}
