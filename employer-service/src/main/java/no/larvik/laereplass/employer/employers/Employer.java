package no.larvik.laereplass.employer.employers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.register.Entered;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity that offers places. Immutable: a verb returns the next state and the fact to announce.
 *
 * @param municipality where it was registered; figures are closed between municipalities, the market is shared
 * @param demo invented for trying the product, and shown as such wherever its number is shown
 * @param entered what the register said when it was last asked; nothing while it has not answered
 * @param office whether it is a training office (opplæringskontor), which can have members
 */
public record Employer(
        EmployerId id,
        OrganisationNumber organisationNumber,
        String name,
        Contact contact,
        String municipality,
        boolean demo,
        List<Unit> units,
        List<Approval> approvals,
        boolean office,
        List<Membership> memberships,
        @Nullable Entered entered,
        long version) {

    public Employer {
        units = List.copyOf(units);
        approvals = List.copyOf(approvals);
        memberships = List.copyOf(memberships);
    }

    public static Change<Employer, EmployerEvent> register(
            EmployerId id,
            OrganisationNumber number,
            String name,
            Contact contact,
            String municipality,
            boolean demo,
            @Nullable Entered entered) {
        var employer = new Employer(
                id, number, name, contact, municipality, demo, List.of(), List.of(), false, List.of(), entered, 0);
        return new Change<>(employer, List.of(new EmployerEvent.Registered(id, municipality)));
    }

    public Change<Employer, EmployerEvent> addUnit(Unit unit) {
        var more = new ArrayList<>(units);
        more.add(unit);
        return new Change<>(with(more, approvals), List.of(new EmployerEvent.UnitAdded(id, municipality, unit.id())));
    }

    /** Where a unit stands in the tree, and which part of the work it belongs to. */
    public Employer placeUnit(UnitId wanted, @Nullable UnitId parent, @Nullable Sector sector) {
        if (unit(wanted).isEmpty()) throw new EmployerProblem.Unknown();
        if (parent != null && unit(parent).isEmpty())
            throw new EmployerProblem.Flawed(List.of(Flaw.of("parent", Reason.UNKNOWN_UNIT)));
        var next = units.stream()
                .map(unit -> unit.id().equals(wanted) ? unit.below(parent, sector) : unit)
                .toList();
        if (goesInCircles(wanted, next))
            throw new EmployerProblem.Flawed(List.of(Flaw.of("parent", Reason.UNIT_IN_CIRCLE)));
        return with(next, approvals);
    }

    private static boolean goesInCircles(UnitId start, List<Unit> units) {
        var above = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.toMap(Unit::id, unit -> Objects.requireNonNull(unit.parent())));
        var at = above.get(start);
        for (int steps = 0; at != null && steps <= units.size(); steps++) {
            if (at.equals(start)) return true;
            at = above.get(at);
        }
        return false;
    }

    /**
     * A later word about the same trade and kind replaces the earlier one: the county's latest decision is the one that
     * holds. What it does not speak of stands.
     */
    public Change<Employer, EmployerEvent> recordApproval(Approval approval, Trades trades, LocalDate today) {
        var flaws = new ArrayList<>(approval.flaws(trades, today));
        var through = approval.office();
        if (through != null && !isMemberOf(through)) flaws.add(Flaw.of("office", Reason.NOT_A_MEMBER));
        if (!flaws.isEmpty()) throw new EmployerProblem.Flawed(flaws);
        if (approvals.contains(approval)) return Change.unchanged(this);
        var next = without(approval.trade(), approval.kinds());
        next.add(approval);
        return new Change<>(with(units, next), List.of(new EmployerEvent.ApprovalRecorded(id, municipality, approval)));
    }

    /** @param kinds the ones that hold no longer; those of the trade that are not named stand */
    public Change<Employer, EmployerEvent> removeApproval(String trade, Set<Kind> kinds) {
        var next = without(trade, kinds);
        if (next.equals(approvals)) return Change.unchanged(this);
        return new Change<>(with(units, next), List.of(new EmployerEvent.ApprovalRemoved(id, municipality, trade)));
    }

    /** What holds now: an approval through an office that it has left is worth nothing. */
    public List<Approval> effectiveApprovals() {
        return approvals.stream()
                .filter(approval -> approval.office() == null || isMemberOf(approval.office()))
                .toList();
    }

    /** Puts approvals back as they stood; each difference is told like any other word about a trade. */
    public Change<Employer, EmployerEvent> restoreApprovals(List<Approval> earlier) {
        var facts = new ArrayList<EmployerEvent>();
        for (var approval : earlier)
            if (!approvals.contains(approval))
                facts.add(new EmployerEvent.ApprovalRecorded(id, municipality, approval));
        for (var approval : approvals)
            if (earlier.stream().noneMatch(each -> each.trade().equals(approval.trade())))
                facts.add(new EmployerEvent.ApprovalRemoved(id, municipality, approval.trade()));
        return new Change<>(with(units, earlier), facts);
    }

    public boolean isApprovedFor(String trade, Kind kind, LocalDate on) {
        return effectiveApprovals().stream().anyMatch(approval -> approval.covers(trade, kind, on));
    }

    /** Says that this is a training office, or is one no longer. */
    public Employer asOffice(boolean next) {
        return with(name, units, approvals, next, memberships, entered);
    }

    /** What the register says now; its name is the name. */
    public Employer entered(Entered next) {
        return with(next.entity().name(), units, approvals, office, memberships, next);
    }

    /** Whether it can take somebody on, as far as the register has told. */
    public boolean goesOn() {
        return entered == null || entered.entity().standing().goesOn();
    }

    public Change<Employer, EmployerEvent> join(Employer training, LocalDate since, String source, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        if (!training.office()) flaws.add(Flaw.of("office", Reason.NOT_AN_OFFICE));
        if (training.id().equals(id)) flaws.add(Flaw.of("office", Reason.OFFICE_ITSELF));
        if (since.isAfter(today)) flaws.add(Flaw.of("since", Reason.IN_THE_FUTURE));
        if (!flaws.isEmpty()) throw new EmployerProblem.Flawed(flaws);
        var number = training.organisationNumber().digits();
        var membership = new Membership(training.id(), number, training.name(), since, source);
        if (memberships.contains(membership)) return Change.unchanged(this);
        var next = elsewhere(training.id());
        next.add(membership);
        return new Change<>(
                withMemberships(next), List.of(new EmployerEvent.OfficeJoined(id, municipality, training.id())));
    }

    public Change<Employer, EmployerEvent> leave(EmployerId training) {
        if (!isMemberOf(training)) return Change.unchanged(this);
        return new Change<>(
                withMemberships(elsewhere(training)),
                List.of(new EmployerEvent.OfficeLeft(id, municipality, training)));
    }

    public boolean isMemberOf(EmployerId training) {
        return memberships.stream().anyMatch(membership -> membership.office().equals(training));
    }

    /** Staff, its own people, and those of a training office it is a member of. */
    public boolean isSpokenForBy(Actor actor) {
        return actor.maySpeakFor(organisationNumber.digits())
                || memberships.stream().anyMatch(membership -> actor.actsFor(membership.organisationNumber()));
    }

    public Optional<Unit> unit(UnitId wanted) {
        return units.stream().filter(unit -> unit.id().equals(wanted)).findFirst();
    }

    private List<Approval> without(String trade, Set<Kind> kinds) {
        return approvals.stream()
                .flatMap(approval ->
                        approval.trade().equals(trade) ? approval.without(kinds).stream() : Stream.of(approval))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Membership> elsewhere(EmployerId training) {
        var rest = new ArrayList<>(memberships);
        rest.removeIf(membership -> membership.office().equals(training));
        return rest;
    }

    private Employer withMemberships(List<Membership> next) {
        return with(name, units, approvals, office, next, entered);
    }

    private Employer with(List<Unit> nextUnits, List<Approval> nextApprovals) {
        return with(name, nextUnits, nextApprovals, office, memberships, entered);
    }

    private Employer with(
            String nextName,
            List<Unit> nextUnits,
            List<Approval> nextApprovals,
            boolean nextOffice,
            List<Membership> nextMemberships,
            @Nullable Entered nextEntered) {
        return new Employer(
                id,
                organisationNumber,
                nextName,
                contact,
                municipality,
                demo,
                nextUnits,
                nextApprovals,
                nextOffice,
                nextMemberships,
                nextEntered,
                version);
    }
}
