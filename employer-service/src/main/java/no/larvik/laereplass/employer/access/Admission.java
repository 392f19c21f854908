package no.larvik.laereplass.employer.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Ways in: what the sign-in provider vouches for, a code in a letter that staff send to the registered address, or a
 * code from an administrator of the organisation.
 */
@Service
public class Admission {

    static final Duration LETTER = Duration.ofDays(30);
    static final Duration INVITATION = Duration.ofDays(7);
    private static final int ATTEMPTS = 5;

    private final AccessLists lists;
    private final Tries tries;
    private final Employers employers;
    private final Registering registering;
    private final Supplier<String> ids;
    private final RandomGenerator secret;
    private final InstantSource clock;

    public Admission(
            AccessLists lists,
            Tries tries,
            Employers employers,
            Registering registering,
            Supplier<String> ids,
            RandomGenerator secret,
            InstantSource clock) {
        this.lists = lists;
        this.tries = tries;
        this.employers = employers;
        this.registering = registering;
        this.ids = ids;
        this.secret = secret;
        this.clock = clock;
    }

    /** Staff alone: the code goes in a letter to the address the register has, whoever asks for it. */
    public Given letter(Actor actor, EmployerId id) {
        var employer = registering.read(actor, id);
        if (!actor.isStaff()) throw new AccessProblem.NotAllowed();
        var entered = employer.entered();
        if (entered == null || !entered.entity().address().isKnown()) throw new AccessProblem.NoRegisteredAddress();
        return give(employer, Way.LETTER, Rank.ADMINISTRATOR, null, LETTER);
    }

    /** From an administrator, or from staff who know the person. */
    public Given invite(Actor actor, EmployerId id, Rank rank, String note) {
        var employer = registering.read(actor, id);
        requireAdministrator(actor, employer);
        return give(employer, Way.INVITED, rank, note, INVITATION);
    }

    /** Anybody who is signed in may try; five wrong ones in a quarter of an hour, then a pause. */
    public Right redeem(Actor actor, String typedNumber, String typedCode) {
        var now = clock.instant();
        var pause = tries.book(actor.subject(), now);
        if (pause.isPresent()) throw new AccessProblem.TooManyWrongCodes(pause.get());
        var employer = OrganisationNumber.read(typedNumber)
                .flatMap(employers::ofOrganisation)
                .orElseThrow(AccessProblem.WrongCode::new);
        var code = AccessCode.read(typedCode).orElseThrow(AccessProblem.WrongCode::new);
        var newcomer = new Member(ids.get(), actor.subject(), actor.name(), Rank.USER, Way.INVITED, now);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var next = lists.of(employer.id()).redeem(code, newcomer, now).orElseThrow(AccessProblem.WrongCode::new);
            try {
                var stored = lists.put(next);
                tries.forget(actor.subject());
                return Right.of(employer, stored.memberWith(actor.subject()).orElseThrow());
            } catch (AccessProblem.ChangedMeanwhile again) {
                // somebody else came in at the same moment; the code may still be there
            }
        }
        throw new AccessProblem.ChangedMeanwhile();
    }

    /** Whoever registers an organisation the provider vouches for is its first administrator. */
    public void registered(Actor actor, Employer employer) {
        if (!actor.actsFor(employer.organisationNumber().digits())) return;
        var list = lists.of(employer.id());
        if (!list.members().isEmpty()) return;
        lists.put(list.admit(
                new Member(ids.get(), actor.subject(), actor.name(), Rank.ADMINISTRATOR, Way.CLAIM, clock.instant())));
    }

    /** The organisations this sign-in may act for by a code. */
    public List<Right> rightsOf(String subject) {
        return lists.naming(subject).stream()
                .flatMap(list -> list.memberWith(subject).stream()
                        .flatMap(member ->
                                employers.find(list.employer()).stream().map(employer -> Right.of(employer, member))))
                .toList();
    }

    public AccessList list(Actor actor, EmployerId id) {
        var employer = registering.read(actor, id);
        if (!actor.seesAllEmployers()
                && !actor.actsFor(employer.organisationNumber().digits())) throw new EmployerProblem.NotAllowed();
        return lists.of(id);
    }

    public boolean mayDecide(Actor actor, AccessList list) {
        return actor.isStaff() || actor.isEmployer() && list.isAdministrator(actor.subject());
    }

    public void remove(Actor actor, EmployerId id, String member) {
        requireAdministrator(actor, registering.read(actor, id));
        lists.put(lists.of(id).remove(member, clock.instant()));
    }

    public void rank(Actor actor, EmployerId id, String member, Rank rank) {
        requireAdministrator(actor, registering.read(actor, id));
        lists.put(lists.of(id).rank(member, rank));
    }

    public void withdraw(Actor actor, EmployerId id, String code) {
        requireAdministrator(actor, registering.read(actor, id));
        lists.put(lists.of(id).withdraw(code));
    }

    private Given give(Employer employer, Way way, Rank rank, @Nullable String note, Duration life) {
        var now = clock.instant();
        var code = AccessCode.random(secret);
        var issued = new Issued(ids.get(), code.sealedFor(employer.id()), way, rank, note, now.plus(life));
        lists.put(lists.of(employer.id()).issue(issued, now));
        return new Given(employer, code, issued);
    }

    private void requireAdministrator(Actor actor, Employer employer) {
        if (actor.isStaff()) return;
        var own = actor.actsFor(employer.organisationNumber().digits());
        if (!own || !lists.of(employer.id()).isAdministrator(actor.subject())) throw new AccessProblem.NotAllowed();
    }

    /** A code as it is shown once, to be written in a letter or handed over. */
    public record Given(Employer employer, AccessCode code, Issued issued) {}

    /** For whom somebody may act, and as what. */
    public record Right(EmployerId employer, String name, String organisationNumber, Rank rank) {

        static Right of(Employer employer, Member member) {
            return new Right(
                    employer.id(),
                    employer.name(),
                    employer.organisationNumber().digits(),
                    member.rank());
        }
    }
}
