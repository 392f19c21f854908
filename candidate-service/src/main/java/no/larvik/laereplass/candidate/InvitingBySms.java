package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Invites by SMS. The code is kept locked until the one who sends it asks for it, right before sending; it is handed out
 * once and then known here by its seal alone.
 */
public final class InvitingBySms {

    private static final int TRIES = 5;

    /** @param expiresAt from when on the code no longer works */
    public record HandedOut(InvitationCode code, Instant expiresAt) {}

    private final Candidates candidates;
    private final CandidateIds ids;
    private final Sealing sealing;
    private final CodeSafe safe;
    private final Mobiles mobiles;
    private final Door door;
    private final Changing changing;
    private final RandomGenerator secret;
    private final InstantSource clock;

    public InvitingBySms(
            Candidates candidates,
            CandidateIds ids,
            Sealing sealing,
            CodeSafe safe,
            Mobiles mobiles,
            AccessLog log,
            RandomGenerator secret,
            InstantSource clock) {
        this.candidates = candidates;
        this.ids = ids;
        this.sealing = sealing;
        this.safe = safe;
        this.mobiles = mobiles;
        this.door = new Door(candidates, log);
        this.changing = new Changing(candidates, log, clock);
        this.secret = secret;
        this.clock = clock;
    }

    /** @throws CandidateProblem.InvalidFields for whoever has no mobile phone, or does not want news by SMS */
    public Invitation invite(CandidateId id, Actor staff) {
        var code = InvitationCode.random(secret);
        var invitation = ids.next().value();
        var invited = changing.change(id, staff, Act.INVITE, (candidate, now) -> {
            check(candidate);
            var sms = new Invitation.BySms(invitation, safe.lock(code, id, invitation));
            return candidate.inviteBySms(sealing.seal(code), sms, now);
        });
        return Objects.requireNonNull(invited.invitation(), "invitation");
    }

    private void check(Candidate candidate) {
        if (candidate.isLinked()) throw new CandidateProblem.AlreadyLinked();
        if (!candidate.maySendNews()) throw refused(Rule.SMS_NOT_WANTED);
        if (!mobiles.includes(candidate.person().phone())) throw refused(Rule.NOT_A_MOBILE);
    }

    private static CandidateProblem refused(Rule rule) {
        return new CandidateProblem.InvalidFields(List.of(Fault.at("by", rule)));
    }

    /** The last one, on paper or by SMS, until it is used; also when it has expired. */
    public Optional<Invitation> last(CandidateId id, Actor staff) {
        return Optional.ofNullable(door.open(id, staff, Act.INVITE).invitation());
    }

    /** Whoever has the code can no longer use it; an SMS that was not sent is not sent. */
    public void withdraw(CandidateId id, Actor staff) {
        changing.change(
                id,
                staff,
                Act.INVITE,
                (candidate, now) ->
                        candidate.invitation() == null ? Change.none(candidate) : candidate.forgetInvitation());
    }

    /** Whether the code still waits to be handed out; empty when nobody is invited by it any more. */
    public Optional<Boolean> isWaiting(CandidateId id, String invitation, Actor service) {
        var candidate = door.open(id, service, Act.REACH);
        var sms = candidate.invitedBySms(invitation, clock.instant());
        return sms.map(one -> one.locked() != null);
    }

    /** The code, once: it is forgotten before it is told. Empty the second time. */
    public Optional<HandedOut> handOut(CandidateId id, String invitation, Actor service) {
        for (int attempt = 1; ; attempt++) {
            var candidate = door.open(id, service, Act.REACH);
            var now = clock.instant();
            var locked = candidate.invitedBySms(invitation, now).map(Invitation.BySms::locked);
            if (locked.isEmpty()) return Optional.empty();
            var code = safe.open(locked.get(), id, invitation);
            var change = candidate.handOutCode();
            try {
                candidates.putQuietly(change);
                return Optional.of(new HandedOut(code, expiresAt(candidate)));
            } catch (CandidateProblem.ChangedMeanwhile lost) {
                if (attempt == TRIES) throw lost;
            }
        }
    }

    private static Instant expiresAt(Candidate candidate) {
        return Objects.requireNonNull(candidate.invitation(), "invitation").expiresAt();
    }
}
