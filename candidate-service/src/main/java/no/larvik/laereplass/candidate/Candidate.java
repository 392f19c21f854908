package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A young person looking for a place. Immutable: a change returns the next state and the facts to announce.
 *
 * @param version of the stored document; 0 until stored
 * @param subject the sign-in bound to the case, null until linked
 */
public record Candidate(
        CandidateId id,
        long version,
        String municipality,
        Person person,
        Home home,
        @Nullable String subject,
        Caseload caseload,
        Status status,
        @Nullable Wishes wishes,
        Consents consents,
        @Nullable Invitation invitation) {

    /** An employer's sight of a person ends by itself after a month, unless the match moves on. */
    public static final Duration OPENING_CONSENT_LASTS = Duration.ofDays(30);

    private static final Purpose MATCHING = new Purpose.Matching();

    public Candidate {
        if (status == Status.PUBLISHED && !missingToMatchOn(wishes).isEmpty())
            throw new CandidateProblem.NotReadyToPublish(missingToMatchOn(wishes));
    }

    /** By staff, who becomes the contact person, or by the young person, whose case waits at the intake. */
    static Change register(
            CandidateId id, Person person, Home home, String municipality, @Nullable String self, Caseload caseload) {
        var candidate = new Candidate(
                id, 0, municipality, person, home, self, caseload, Status.REGISTERED, null, Consents.NONE, null);
        return Change.to(candidate, new CandidateEvent.Registered(id, municipality, self != null));
    }

    Change wish(Wishes wanted) {
        if (wanted.equals(wishes)) return Change.none(this);
        var next = with(subject, caseload, status, wanted, consents, invitation);
        return Change.to(next, new CandidateEvent.WishesChanged(id, municipality));
    }

    /** The person's own yes; it also confirms one that staff recorded. */
    Change agreeToMatching(String textVersion, String by, Instant now) {
        var standing = consents.active(MATCHING, now);
        var same = standing.filter(
                consent -> consent.onBehalf() == null && consent.textVersion().equals(textVersion));
        if (same.isPresent()) return Change.none(this);
        return agree(new Consent(MATCHING, textVersion, null, now, by, null, null, null));
    }

    /** What the person told staff, for as long as they have no way to say it here themselves. */
    Change recordAgreementToMatching(String textVersion, OnBehalf onBehalf, String by, Instant now) {
        if (isLinked()) throw new CandidateProblem.AnswersForThemselves();
        var standing = consents.active(MATCHING, now);
        var same = standing.filter(consent ->
                onBehalf.equals(consent.onBehalf()) && consent.textVersion().equals(textVersion));
        if (same.isPresent()) return Change.none(this);
        return agree(new Consent(MATCHING, textVersion, null, now, by, onBehalf, null, null));
    }

    /**
     * The person says yes to one proposal, so that the employer may see who they are once interested. Saying it again
     * in the same match, while it stands, changes nothing.
     */
    Change agreeToBeKnown(String openingId, String matchId, String textVersion, String by, Instant now) {
        var purpose = new Purpose.ForOpening(openingId);
        var same = consents.active(purpose, now).filter(consent -> matchId.equals(consent.matchId()));
        if (same.isPresent()) return Change.none(this);
        var until = now.plus(OPENING_CONSENT_LASTS);
        return agree(new Consent(purpose, textVersion, matchId, now, by, null, until, null));
    }

    private Change agree(Consent given) {
        var next = with(subject, caseload, status, wishes, consents.with(given), invitation);
        return Change.to(
                next, new CandidateEvent.ConsentGiven(id, municipality, given.purpose(), given.onBehalf() != null));
    }

    /** Ends matching at once, and with it every employer's sight of the person. */
    Change withdrawFromMatching(String by, Instant now) {
        var ended = new ArrayList<Purpose>(consents.standingForOpenings());
        if (consents.covers(MATCHING, now)) ended.addFirst(MATCHING);
        if (ended.isEmpty() && status != Status.PUBLISHED) return Change.none(this);
        return end(ended, by, now, status == Status.PUBLISHED ? Status.WITHDRAWN : status);
    }

    Change stopBeingKnown(String openingId, String by, Instant now) {
        var purpose = new Purpose.ForOpening(openingId);
        if (!consents.stands(purpose)) return Change.none(this);
        return end(List.of(purpose), by, now, status);
    }

    private Change end(List<Purpose> purposes, String by, Instant now, Status nextStatus) {
        var left = consents;
        var facts = new ArrayList<CandidateEvent>();
        for (var purpose : purposes) {
            left = left.without(purpose, now, by);
            facts.add(new CandidateEvent.ConsentWithdrawn(id, municipality, purpose));
        }
        if (nextStatus != status) facts.add(new CandidateEvent.Withdrawn(id, municipality));
        return new Change(with(subject, caseload, nextStatus, wishes, left, invitation), facts);
    }

    Change publish(Instant now) {
        if (status == Status.PUBLISHED) return Change.none(this);
        var missing = new ArrayList<Fault>();
        if (!consents.covers(MATCHING, now)) missing.add(Fault.at("consents/matching", Rule.CONSENT_NEEDED));
        missing.addAll(missingToMatchOn(wishes));
        if (!missing.isEmpty()) throw new CandidateProblem.NotReadyToPublish(missing);
        var next = with(subject, caseload, Status.PUBLISHED, wishes, consents, invitation);
        return Change.to(next, new CandidateEvent.Published(id, municipality));
    }

    /** At any time, without a reason. The consent stands: coming back is one step. */
    Change withdraw() {
        if (status != Status.PUBLISHED) return Change.none(this);
        var next = with(subject, caseload, Status.WITHDRAWN, wishes, consents, invitation);
        return Change.to(next, new CandidateEvent.Withdrawn(id, municipality));
    }

    /** A new invitation takes the place of the one before. */
    Change invite(String seal, Instant now) {
        if (isLinked()) throw new CandidateProblem.AlreadyLinked();
        var open = new Invitation(seal, now.plus(Invitation.LASTS));
        return Change.to(with(subject, caseload, status, wishes, consents, open));
    }

    Change link(String signedIn, String seal, Instant now) {
        if (isLinked() || invitation == null || !invitation.opensWith(seal, now))
            throw new CandidateProblem.InvitationNotValid();
        return Change.to(
                with(signedIn, caseload, status, wishes, consents, null), new CandidateEvent.Linked(id, municipality));
    }

    Change takenBy(Professional professional) {
        if (caseload.includes(professional.subject())) return Change.none(this);
        return Change.to(with(subject, new Caseload(professional), status, wishes, consents, invitation));
    }

    public boolean isLinked() {
        return subject != null;
    }

    public Optional<Consent> agreementToMatching(Instant now) {
        return consents.active(MATCHING, now);
    }

    private static List<Fault> missingToMatchOn(@Nullable Wishes wishes) {
        var missing = new ArrayList<Fault>();
        if (wishes == null || wishes.trades().isEmpty())
            missing.add(Fault.at("wishes/trades", Rule.CHOOSE_AT_LEAST_ONE));
        if (wishes == null || wishes.kinds().isEmpty()) missing.add(Fault.at("wishes/kinds", Rule.CHOOSE_AT_LEAST_ONE));
        return missing;
    }

    private Candidate with(
            @Nullable String subject,
            Caseload caseload,
            Status status,
            @Nullable Wishes wishes,
            Consents consents,
            @Nullable Invitation invitation) {
        return new Candidate(
                id, version, municipality, person, home, subject, caseload, status, wishes, consents, invitation);
    }
}
