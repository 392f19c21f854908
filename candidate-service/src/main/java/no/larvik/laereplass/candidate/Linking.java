package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Binds a sign-in to a person whom staff registered, by a code handed over once. */
public final class Linking {

    /** The code is shown this once; afterwards only its seal is known. */
    public record Invited(InvitationCode code, Instant expiresAt) {}

    private final Candidates candidates;
    private final Sealing sealing;
    private final RedemptionTries tries;
    private final Door door;
    private final RandomGenerator secret;
    private final InstantSource clock;

    public Linking(
            Candidates candidates,
            Sealing sealing,
            RedemptionTries tries,
            AccessLog log,
            RandomGenerator secret,
            InstantSource clock) {
        this.candidates = candidates;
        this.sealing = sealing;
        this.tries = tries;
        this.door = new Door(candidates, log);
        this.secret = secret;
        this.clock = clock;
    }

    public Invited invite(CandidateId id, Actor staff) {
        var candidate = door.open(id, staff, Act.INVITE);
        var code = InvitationCode.random(secret);
        var now = clock.instant();
        candidates.put(candidate.invite(sealing.seal(code), now));
        return new Invited(code, now.plus(Invitation.LASTS));
    }

    /** Whatever is wrong with a code, the answer is the same, so that trying codes teaches nothing. */
    public Candidate redeem(Actor person, String typed) {
        if (!person.is(Role.CANDIDATE)) throw new CandidateProblem.NotInYourRole();
        if (candidates.linkedTo(person.subject()).isPresent()) throw new CandidateProblem.AlreadyLinked();
        var now = clock.instant();
        tries.book(person.subject(), now).ifPresent(pause -> {
            throw new CandidateProblem.TooManyWrongCodes(pause);
        });
        var seal = InvitationCode.read(typed).map(sealing::seal);
        var invited = seal.flatMap(candidates::invitedWith)
                .filter(candidate -> candidate.municipality().equals(person.municipality()));
        var linked = link(invited, person, seal.orElse(""), now);
        tries.forget(person.subject());
        return linked;
    }

    private Candidate link(Optional<Candidate> invited, Actor person, String seal, Instant now) {
        var candidate = invited.orElseThrow(CandidateProblem.InvitationNotValid::new);
        try {
            return candidates.put(candidate.link(person.subject(), seal, now));
        } catch (CandidateProblem.ChangedMeanwhile usedByAnother) {
            return link(candidates.invitedWith(seal), person, seal, now);
        }
    }
}
