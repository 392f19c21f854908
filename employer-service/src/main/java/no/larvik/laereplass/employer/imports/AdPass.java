package no.larvik.laereplass.employer.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.chassis.imports.RowRefused;
import no.larvik.laereplass.chassis.store.CurrentCommand;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.openings.Checks;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Posting;
import no.larvik.laereplass.employer.openings.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Ads one by one. One that became an opening here is known by its id; one that is posted here already, by employer,
 * trade and kind.
 */
final class AdPass implements Pass {

    static final String WITHDRAWN_BECAUSE = "Annonsen er ikke lenger aktiv hos NAV.";

    private final Actor actor;
    private final Employers employers;
    private final Openings openings;
    private final Posting posting;
    private final AdOpenings ads;
    private final Trades trades;
    private final AdReading reading;
    private final Set<Hazard> never;
    private final LocalDate today;
    private final Posted posted;

    AdPass(
            Actor actor,
            Employers employers,
            Openings openings,
            Posting posting,
            AdOpenings ads,
            Trades trades,
            AdReading reading,
            Set<Hazard> never,
            LocalDate today) {
        this.actor = actor;
        this.employers = employers;
        this.openings = openings;
        this.posting = posting;
        this.ads = ads;
        this.trades = trades;
        this.reading = reading;
        this.never = never;
        this.today = today;
        this.posted = new Posted(openings, Posted::roughly);
    }

    /** What tells, while undoing, whether anybody has touched what this made. */
    static String madeMark(Opening opening) {
        return "made " + opening.version();
    }

    @Override
    public String key(ImportRow row) {
        return row.text("adId");
    }

    @Override
    public Judgement judge(ImportRow row) {
        if (row.text("adId").isEmpty()) throw new RowRefused(List.of(RowFlaw.of("adId", "required")));
        var known = ads.of(row.text("adId")).flatMap(openings::find);
        if (reading.isOver(row)) {
            if (known.isEmpty() || known.get().status().isOver())
                return Judgement.skipped(null, RowFlaw.of(null, "import-ad-over"));
            return Judgement.changed(known.get().id().value(), null).noting(RowFlaw.of(null, "import-ad-withdraws"));
        }
        if (known.isPresent()) return Judgement.unchanged(known.get().id().value());
        var kind = reading.kind(row);
        if (kind == null) return Judgement.skipped(null, RowFlaw.of(null, "import-ad-other-work"));
        return Refusals.told(Map.of("details/deadline", "deadline"), () -> tried(row, kind));
    }

    private Judgement tried(ImportRow row, Kind kind) {
        var employer = employer(row);
        var terms = reading.terms(row, kind, employer);
        var same = posted.like(employer, terms);
        if (same != null) return Judgement.skipped(same, RowFlaw.of(null, "import-opening-known"));
        Opening.draft(new OpeningId("tried"), terms, true, Checks.against(employer, trades, today, never));
        var made = Judgement.created(null, null);
        return terms.trade() == null ? made.noting(RowFlaw.of("jobTitle", "import-ad-without-trade")) : made;
    }

    @Override
    public Judgement apply(ImportRow row) {
        var ad = row.text("adId");
        if (reading.isOver(row)) return withdrawn(ads.of(ad).orElse(null));
        var kind = reading.kind(row);
        if (kind == null) return Judgement.skipped(null, RowFlaw.of(null, "import-ad-other-work"));
        var command = Objects.requireNonNull(CurrentCommand.get(), "rows are applied under a command")
                .key();
        var known = ads.of(ad).flatMap(openings::find);
        if (known.isPresent() && !ads.isBy(ad, command))
            return Judgement.unchanged(known.get().id().value());
        return Refusals.told(Map.of(), () -> {
            var employer = employer(row);
            Terms terms = reading.terms(row, kind, employer);
            var opening = posting.draft(actor, employer.id(), terms);
            ads.remember(ad, opening.id(), command);
            return Judgement.created(opening.id().value(), madeMark(opening));
        });
    }

    private Judgement withdrawn(@Nullable OpeningId id) {
        if (id == null) return Judgement.skipped(null, RowFlaw.of(null, "import-ad-over"));
        var opening = posting.withdraw(actor, id, WITHDRAWN_BECAUSE, Expected.any());
        return Judgement.changed(id.value(), "withdrawn " + opening.version())
                .noting(RowFlaw.of(null, "import-ad-withdrawn"));
    }

    private Employer employer(ImportRow row) {
        var cells = new RowReading(row);
        var number = cells.needed("organisationNumber", "invalid-organisation-number", OrganisationNumber::read);
        var employer = number == null ? null : employers.ofOrganisation(number).orElse(null);
        if (number != null && employer == null) cells.add(RowFlaw.of("organisationNumber", "import-employer-unknown"));
        if (employer == null) throw new RowRefused(cells.flaws());
        return employer;
    }
}
