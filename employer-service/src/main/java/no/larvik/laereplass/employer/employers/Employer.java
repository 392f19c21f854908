package no.larvik.laereplass.employer.employers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Trades;

/**
 * A legal entity that offers places. Immutable: a verb returns the next state and the fact to announce.
 *
 * @param municipality where it was registered; figures are closed between municipalities, the market is shared
 * @param demo invented for trying the product, and shown as such wherever its number is shown
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
        long version) {

    public Employer {
        units = List.copyOf(units);
        approvals = List.copyOf(approvals);
    }

    public static Change<Employer, EmployerEvent> register(
            EmployerId id, OrganisationNumber number, String name, Contact contact, String municipality, boolean demo) {
        var employer = new Employer(id, number, name, contact, municipality, demo, List.of(), List.of(), 0);
        return new Change<>(employer, List.of(new EmployerEvent.Registered(id, municipality)));
    }

    public Change<Employer, EmployerEvent> addUnit(Unit unit) {
        var more = new ArrayList<>(units);
        more.add(unit);
        return new Change<>(with(more, approvals), List.of(new EmployerEvent.UnitAdded(id, municipality, unit.id())));
    }

    /** A later word about the same trade replaces the earlier one: the county's latest decision is the one that holds. */
    public Change<Employer, EmployerEvent> recordApproval(Approval approval, Trades trades, LocalDate today) {
        var flaws = approval.flaws(trades, today);
        if (!flaws.isEmpty()) throw new EmployerProblem.Flawed(flaws);
        if (approvals.contains(approval)) return Change.unchanged(this);
        var next = without(approval.trade());
        next.add(approval);
        return new Change<>(with(units, next), List.of(new EmployerEvent.ApprovalRecorded(id, municipality, approval)));
    }

    public Change<Employer, EmployerEvent> removeApproval(String trade) {
        var next = without(trade);
        if (next.size() == approvals.size()) return Change.unchanged(this);
        return new Change<>(with(units, next), List.of(new EmployerEvent.ApprovalRemoved(id, municipality, trade)));
    }

    public boolean isApprovedFor(String trade, Kind kind, LocalDate on) {
        return approvals.stream().anyMatch(approval -> approval.covers(trade, kind, on));
    }

    public Optional<Unit> unit(UnitId wanted) {
        return units.stream().filter(unit -> unit.id().equals(wanted)).findFirst();
    }

    private List<Approval> without(String trade) {
        var rest = new ArrayList<>(approvals);
        rest.removeIf(approval -> approval.trade().equals(trade));
        return rest;
    }

    private Employer with(List<Unit> nextUnits, List<Approval> nextApprovals) {
        return new Employer(
                id, organisationNumber, name, contact, municipality, demo, nextUnits, nextApprovals, version);
    }
}
