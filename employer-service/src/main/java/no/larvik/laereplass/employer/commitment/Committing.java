package no.larvik.laereplass.employer.commitment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.dealings.Dealing;
import no.larvik.laereplass.employer.dealings.Dealings;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.openings.Openings;
import org.springframework.stereotype.Service;

/** Targets, what came of them, and the clauses that are followed up: for the employer itself, staff and administrators. */
@Service
public class Committing {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Commitments commitments;
    private final Registering registering;
    private final Openings openings;
    private final Dealings dealings;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public Committing(
            Commitments commitments,
            Registering registering,
            Openings openings,
            Dealings dealings,
            Supplier<String> ids,
            InstantSource clock) {
        this.commitments = commitments;
        this.registering = registering;
        this.openings = openings;
        this.dealings = dealings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every number, small ones too: for the employer, who knows them, and for staff, who place people there. */
    public Overview overview(Actor actor, EmployerId id, int year) {
        var employer = registering.read(actor, id);
        if (!actor.maySpeakFor(employer.organisationNumber().digits())) throw new CommitmentProblem.NotAllowed();
        return overview(employer, id, year);
    }

    /** For administrators too. */
    public PlaceFigures figures(Actor actor, EmployerId id, int year) {
        var employer = registering.read(actor, id);
        requireInsight(actor, employer.organisationNumber());
        return PlaceFigures.of(overview(employer, id, year));
    }

    private Overview overview(Employer employer, EmployerId id, int year) {
        Map<String, Long> taken = dealings.of(id).stream()
                .filter(Dealing::holdsASeat)
                .collect(Collectors.groupingBy(dealing -> dealing.opening().value(), Collectors.counting()));
        return Overview.of(employer, commitments.of(id).of(year), year, openings.of(id), taken);
    }

    public Commitment read(Actor actor, EmployerId id) {
        requireInsight(actor, registering.read(actor, id).organisationNumber());
        return commitments.of(id);
    }

    public Commitment aim(Actor actor, EmployerId id, Target target, Expected expected) {
        var flaws = new ArrayList<Flaw>();
        within(flaws, "year", target.year(), today().getYear() - 5, today().getYear() + 5);
        within(flaws, "inhabitants", target.inhabitants(), 1, 2_000_000);
        if (target.perThousand() < 0 || target.perThousand() > 20)
            flaws.add(new Flaw("perThousand", Reason.OUT_OF_RANGE, Map.of("min", 0, "max", 20)));
        target.sectors().forEach((sector, places) -> within(flaws, "sectors/" + sector, places, 0, target.places()));
        var shared =
                target.sectors().values().stream().mapToInt(Integer::intValue).sum();
        if (shared > target.places())
            flaws.add(new Flaw("sectors", Reason.MORE_THAN_THE_WHOLE, Map.of("max", target.places())));
        refuse(flaws);
        return changed(actor, id, expected, before -> before.aim(target));
    }

    public Commitment follow(Actor actor, EmployerId id, Clause wanted, Expected expected) {
        var flaws = new ArrayList<Flaw>();
        if (OrganisationNumber.read(wanted.supplierNumber()).isEmpty())
            flaws.add(Flaw.of("supplierNumber", Reason.INVALID_ORGANISATION_NUMBER));
        if (!wanted.to().isAfter(wanted.from())) flaws.add(Flaw.of("to", Reason.ENDS_BEFORE_START));
        within(flaws, "required", wanted.required(), 1, 50);
        refuse(flaws);
        var digits = wanted.supplierNumber().replaceAll("\\s", "");
        var clause = new Clause(
                ids.get(),
                wanted.title(),
                wanted.supplierName(),
                digits,
                wanted.from(),
                wanted.to(),
                wanted.required(),
                wanted.reports());
        return changed(actor, id, expected, before -> before.follow(clause));
    }

    public Commitment report(Actor actor, EmployerId id, String clause, Clause.Report report, Expected expected) {
        var flaws = new ArrayList<Flaw>();
        if (report.date().isAfter(today())) flaws.add(Flaw.of("date", Reason.IN_THE_FUTURE));
        within(flaws, "apprentices", report.apprentices(), 0, 500);
        refuse(flaws);
        return changed(actor, id, expected, before -> before.report(clause, report));
    }

    public Commitment stop(Actor actor, EmployerId id, String clause, Expected expected) {
        return changed(actor, id, expected, before -> before.stop(clause));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    private Commitment changed(Actor actor, EmployerId id, Expected expected, UnaryOperator<Commitment> verb) {
        var employer = registering.read(actor, id);
        if (!actor.maySpeakFor(employer.organisationNumber().digits())) throw new CommitmentProblem.NotAllowed();
        var before = commitments.of(id);
        expected.check(before.version());
        return commitments.put(verb.apply(before));
    }

    /** A training office posts for its members; what they have promised is not its business. */
    private static void requireInsight(Actor actor, OrganisationNumber number) {
        if (!actor.seesAllEmployers() && !actor.actsFor(number.digits())) throw new CommitmentProblem.NotAllowed();
    }

    private static void within(List<Flaw> flaws, String field, int value, int min, int max) {
        if (value < min || value > max) flaws.add(new Flaw(field, Reason.OUT_OF_RANGE, Map.of("min", min, "max", max)));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new CommitmentProblem.Flawed(flaws);
    }
}
