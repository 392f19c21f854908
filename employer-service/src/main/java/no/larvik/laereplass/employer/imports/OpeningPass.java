package no.larvik.laereplass.employer.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.chassis.imports.RowRefused;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.openings.Checks;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Posting;
import org.jspecify.annotations.Nullable;

/** Openings row by row. What the trial asks are the very verbs of an opening; what it answers is not kept. */
final class OpeningPass implements Pass {

    private static final Map<String, String> COLUMNS = Map.of("unitId", "unit", "details/deadline", "deadline");
    private static final OpeningId TRIED = new OpeningId("tried");

    private final Actor actor;
    private final Employers employers;
    private final Posting posting;
    private final Trades trades;
    private final TermsReading reading;
    private final Set<Hazard> never;
    private final LocalDate today;
    private final Posted posted;

    OpeningPass(
            Actor actor,
            Employers employers,
            Openings openings,
            Posting posting,
            Trades trades,
            TermsReading reading,
            Set<Hazard> never,
            LocalDate today) {
        this.actor = actor;
        this.employers = employers;
        this.posting = posting;
        this.trades = trades;
        this.reading = reading;
        this.never = never;
        this.today = today;
        this.posted = new Posted(openings, Posted::exactly);
    }

    /** The same place, written twice. */
    @Override
    public @Nullable String key(ImportRow row) {
        var cells = row.cells();
        return String.join(
                "|",
                cells.getOrDefault("organisationNumber", "").replace(" ", ""),
                row.text("unit"),
                row.text("trade"),
                row.text("kind"),
                row.text("title"),
                row.text("startFrom"));
    }

    @Override
    public Judgement judge(ImportRow row) {
        return told(row, (employer, read) -> {
            var known = posted.like(employer, read.terms());
            if (known != null) return Judgement.skipped(known, RowFlaw.of(null, "import-opening-known"));
            var checks = Checks.against(employer, trades, today, never);
            var draft = Opening.draft(TRIED, read.terms(), true, checks).next();
            if (read.publish()) draft.publish(checks);
            return Judgement.created(null, null);
        });
    }

    @Override
    public Judgement apply(ImportRow row) {
        return told(row, (employer, read) -> {
            var opening = posting.draft(actor, employer.id(), read.terms());
            if (read.publish()) opening = posting.publish(actor, opening.id(), Expected.any());
            return Judgement.created(opening.id().value(), String.valueOf(opening.version()));
        });
    }

    private Judgement told(ImportRow row, BiFunction<Employer, TermsReading.Read, Judgement> verb) {
        return Refusals.told(COLUMNS, () -> {
            var cells = new RowReading(row);
            var employer = employer(cells);
            var read = reading.of(row, cells, employer);
            if (employer == null || read == null || cells.isFlawed()) throw new RowRefused(cells.flaws());
            return verb.apply(employer, read);
        });
    }

    private @Nullable Employer employer(RowReading cells) {
        var number = cells.needed("organisationNumber", "invalid-organisation-number", OrganisationNumber::read);
        if (number == null) return null;
        var employer = employers.ofOrganisation(number).orElse(null);
        if (employer == null) {
            cells.add(RowFlaw.of(
                    "organisationNumber", actor.isStaff() ? "import-employer-unknown" : "import-employer-not-yours"));
        } else if (!employer.isSpokenForBy(actor)) {
            throw new EmployerProblem.NotAllowed();
        }
        return employer;
    }
}
