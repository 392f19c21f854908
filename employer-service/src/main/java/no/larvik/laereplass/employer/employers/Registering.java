package no.larvik.laereplass.employer.employers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.Slice;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Places;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.register.Entered;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registering employers, their places of work and their approvals: who may do it, and in which order. */
@Service
public class Registering {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Employers employers;
    private final Trades trades;
    private final Places places;
    private final Supplier<String> ids;
    private final InstantSource clock;
    private final RegisterSettings settings;
    private final Register register;

    public Registering(
            Employers employers,
            Trades trades,
            Places places,
            Supplier<String> ids,
            InstantSource clock,
            RegisterSettings settings,
            Register register) {
        this.employers = employers;
        this.trades = trades;
        this.places = places;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.register = register;
    }

    public Employer register(Actor actor, String typedNumber, String name, Contact contact) {
        var number = allowed(actor, typedNumber);
        var entered = entered(number);
        var id = employers.idFor(number, new EmployerId(ids.get()));
        return employers.add(registered(actor, id, number, name, contact, entered));
    }

    /** Refuses what {@link #register} would refuse, and keeps nothing. */
    public Employer wouldRegister(Actor actor, String typedNumber, String name, Contact contact) {
        var number = allowed(actor, typedNumber);
        if (employers.ofOrganisation(number).isPresent()) throw new EmployerProblem.AlreadyRegistered();
        return registered(actor, new EmployerId(ids.get()), number, name, contact, entered(number))
                .next();
    }

    private static OrganisationNumber allowed(Actor actor, String typedNumber) {
        var number = OrganisationNumber.read(typedNumber)
                .orElseThrow(() -> flawed("organisationNumber", Reason.INVALID_ORGANISATION_NUMBER));
        if (!actor.maySpeakFor(number.digits())) throw new EmployerProblem.NotAllowed();
        return number;
    }

    private Change<Employer, EmployerEvent> registered(
            Actor actor,
            EmployerId id,
            OrganisationNumber number,
            String name,
            Contact contact,
            @Nullable Entered entered) {
        var official = entered == null ? name : entered.entity().name();
        return Employer.register(id, number, official, contact, actor.municipality(), settings.demo(), entered);
    }

    /** As if it had never been registered: its number is free again, and others are told to forget it. */
    public void forget(Actor actor, EmployerId id, Expected expected) {
        var employer = asStaff(actor, id);
        expected.check(employer.version());
        employers.erase(employer);
    }

    /** Whoever is gone, or is only a place of work, is refused; when the register is silent the night will ask again. */
    private @Nullable Entered entered(OrganisationNumber number) {
        return switch (register.look(number)) {
            case Register.Look.Found found -> {
                var entity = found.entity();
                if (entity.sort() == Sort.WORKPLACE) throw flawed("organisationNumber", Reason.NOT_A_LEGAL_ENTITY);
                refuseWhenOver(entity, "organisationNumber");
                yield Entered.first(entity, clock.instant());
            }
            case Register.Look.Unknown unknown -> {
                if (register.isWhole()) throw flawed("organisationNumber", Reason.UNKNOWN_ORGANISATION);
                yield null;
            }
            case Register.Look.Silent silent -> null;
        };
    }

    private static void refuseWhenOver(Entity entity, String field) {
        switch (entity.standing()) {
            case ACTIVE -> {}
            case BANKRUPT, WINDING_UP -> throw flawed(field, Reason.BANKRUPT_ORGANISATION);
            case DELETED -> throw flawed(field, Reason.DELETED_ORGANISATION);
        }
    }

    /** People work at a place, never in a legal entity; and the place must be this employer's. */
    private void checkWorkplace(Employer employer, @Nullable OrganisationNumber number) {
        if (number == null) return;
        if (number.equals(employer.organisationNumber()))
            throw flawed("organisationNumber", Reason.LEGAL_ENTITY_AS_WORKPLACE);
        if (!(register.look(number) instanceof Register.Look.Found found)) return;
        var entity = found.entity();
        if (entity.sort() == Sort.LEGAL_ENTITY) throw flawed("organisationNumber", Reason.LEGAL_ENTITY_AS_WORKPLACE);
        refuseWhenOver(entity, "organisationNumber");
        if (!employer.organisationNumber().digits().equals(entity.parent()))
            throw flawed("organisationNumber", Reason.WORKPLACE_OF_ANOTHER);
    }

    public Employer read(Actor actor, EmployerId id) {
        return employers
                .find(id)
                .filter(employer -> actor.seesAllEmployers() || employer.isSpokenForBy(actor))
                .orElseThrow(EmployerProblem.Unknown::new);
    }

    public Employer own(Actor actor) {
        var organisation = actor.organisation();
        if (organisation == null || !actor.actsFor(organisation)) throw new EmployerProblem.Unknown();
        return OrganisationNumber.read(organisation)
                .flatMap(employers::ofOrganisation)
                .orElseThrow(EmployerProblem.Unknown::new);
    }

    public Slice<Employer> search(Actor actor, @Nullable String text, @Nullable String after, int limit) {
        if (!actor.seesAllEmployers()) throw new EmployerProblem.NotAllowed();
        return employers.search(text, after, limit);
    }

    public Employer addUnit(Actor actor, EmployerId id, NewUnit wanted, Expected expected) {
        var employer = changeable(actor, id);
        expected.check(employer.version());
        return employers.put(employer.addUnit(unitOf(employer, wanted)));
    }

    /** Refuses what {@link #addUnit} would refuse, and keeps nothing. */
    public Employer wouldAddUnit(Employer employer, NewUnit wanted) {
        return employer.addUnit(unitOf(employer, wanted)).next();
    }

    private Unit unitOf(Employer employer, NewUnit wanted) {
        var flaws = new ArrayList<Flaw>();
        var place = places.at(wanted.postalCode()).orElse(null);
        if (place == null) flaws.add(Flaw.of("postalCode", Reason.UNKNOWN_POSTAL_CODE));
        var number = numberOf(wanted, flaws);
        if (place == null || !flaws.isEmpty()) throw new EmployerProblem.Flawed(flaws);
        checkWorkplace(employer, number);
        var parent = wanted.parent();
        if (parent != null && employer.unit(parent).isEmpty()) throw flawed("parent", Reason.UNKNOWN_UNIT);
        return new Unit(
                new UnitId(ids.get()),
                wanted.name(),
                place,
                wanted.address(),
                number,
                wanted.parent(),
                wanted.sector());
    }

    /** Nothing others know of changes, so nothing is announced. */
    public Employer placeUnit(
            Actor actor,
            EmployerId id,
            UnitId unit,
            @Nullable UnitId parent,
            @Nullable Sector sector,
            Expected expected) {
        var employer = changeable(actor, id);
        expected.check(employer.version());
        var next = employer.placeUnit(unit, parent, sector);
        return next.equals(employer) ? employer : employers.put(new Change<>(next, List.of()));
    }

    /** Only staff: an employer cannot approve itself. */
    public Employer recordApproval(Actor actor, EmployerId id, Approval approval, Expected expected) {
        var employer = asStaff(actor, id);
        expected.check(employer.version());
        return stored(employer.recordApproval(approval, trades, today()));
    }

    /** @param kinds the ones that hold no longer; none named: all of the trade's */
    public Employer removeApproval(Actor actor, EmployerId id, String trade, Set<Kind> kinds, Expected expected) {
        var employer = asStaff(actor, id);
        expected.check(employer.version());
        return stored(employer.removeApproval(trade, kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds));
    }

    /** Undoes what was recorded in bulk: approvals stand again as they did before. */
    public Employer restoreApprovals(Actor actor, EmployerId id, List<Approval> earlier, Expected expected) {
        var employer = asStaff(actor, id);
        expected.check(employer.version());
        return stored(employer.restoreApprovals(earlier));
    }

    private Employer stored(Change<Employer, EmployerEvent> change) {
        return change.facts().isEmpty() ? change.next() : employers.put(change);
    }

    private Employer asStaff(Actor actor, EmployerId id) {
        var employer = read(actor, id);
        if (!actor.isStaff()) throw new EmployerProblem.NotAllowed();
        return employer;
    }

    private Employer changeable(Actor actor, EmployerId id) {
        var employer = read(actor, id);
        if (!employer.isSpokenForBy(actor)) throw new EmployerProblem.NotAllowed();
        return employer;
    }

    private static @Nullable OrganisationNumber numberOf(NewUnit wanted, List<Flaw> flaws) {
        var typed = wanted.organisationNumber();
        if (typed == null || typed.isBlank()) return null;
        var number = OrganisationNumber.read(typed).orElse(null);
        if (number == null) flaws.add(Flaw.of("organisationNumber", Reason.INVALID_ORGANISATION_NUMBER));
        return number;
    }

    private static EmployerProblem flawed(String field, Reason reason) {
        return new EmployerProblem.Flawed(List.of(Flaw.of(field, reason)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    /** A place of work as somebody writes it, before it is known to exist. */
    public record NewUnit(
            String name,
            String postalCode,
            @Nullable String address,
            @Nullable String organisationNumber,
            @Nullable UnitId parent,
            @Nullable Sector sector) {}
}
