package no.larvik.laereplass.employer.employers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Expected;
import org.springframework.stereotype.Service;

/** Training offices (opplæringskontor) and their members: staff keep the lists, an office sees its own. */
@Service
public class TrainingOffices {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** No office in the country has more members than this. */
    private static final int MOST = 1000;

    private final Employers employers;
    private final Registering registering;
    private final InstantSource clock;

    public TrainingOffices(Employers employers, Registering registering, InstantSource clock) {
        this.employers = employers;
        this.registering = registering;
        this.clock = clock;
    }

    /** @throws EmployerProblem.HasMembers when one with members shall be none */
    public Employer mark(Actor actor, EmployerId id, boolean office, Expected expected) {
        var employer = asStaff(actor, id);
        expected.check(employer.version());
        if (employer.office() == office) return employer;
        if (!office && !employers.membersOf(id, 1).isEmpty()) throw new EmployerProblem.HasMembers();
        return employers.put(new Change<>(employer.asOffice(office), List.of()));
    }

    public Employer join(
            Actor actor, EmployerId member, EmployerId office, LocalDate since, String source, Expected expected) {
        var employer = asStaff(actor, member);
        expected.check(employer.version());
        var training = employers.find(office).orElseThrow(EmployerProblem.Unknown::new);
        return stored(employer.join(training, since, source, today()));
    }

    public Employer leave(Actor actor, EmployerId member, EmployerId office, Expected expected) {
        var employer = asStaff(actor, member);
        expected.check(employer.version());
        return stored(employer.leave(office));
    }

    public List<Employer> members(Actor actor, EmployerId office) {
        registering.read(actor, office);
        return employers.membersOf(office, MOST);
    }

    public List<Employer> offices(Actor actor) {
        if (!actor.seesAllEmployers()) throw new EmployerProblem.NotAllowed();
        return employers.offices(MOST);
    }

    /** @param days from today, 0 to 365 */
    public List<Employer> withApprovalsExpiring(Actor actor, int days) {
        if (!actor.seesAllEmployers()) throw new EmployerProblem.NotAllowed();
        return employers.withApprovalsExpiring(today(), today().plusDays(days), MOST);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    private Employer asStaff(Actor actor, EmployerId id) {
        var employer = registering.read(actor, id);
        if (!actor.isStaff()) throw new EmployerProblem.NotAllowed();
        return employer;
    }

    private Employer stored(Change<Employer, EmployerEvent> change) {
        return change.facts().isEmpty() ? change.next() : employers.put(change);
    }
}
