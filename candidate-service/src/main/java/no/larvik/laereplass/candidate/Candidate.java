package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A young person looking for a place. Immutable: a change returns the next state and the facts to announce.
 *
 * @param version of the stored document; 0 until stored
 * @param subject the sign-in bound to the case, null until linked
 * @param pause null while the search goes on
 * @param guardian only of somebody under eighteen
 * @param programme how they came in, and their cohort
 * @param keeping how long it is kept
 * @param codesMade to bind a sign-in with, so that there are not too many in one day
 * @param answers what was answered employers who may see it, each with a yes that stands or is about to be said
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
        @Nullable Invitation invitation,
        @Nullable Pause pause,
        @Nullable Guardian guardian,
        Programme programme,
        Keeping keeping,
        CodesMade codesMade,
        List<Answers> answers) {

    /** An employer's sight of a person ends by itself after a month, unless the match moves on. */
    public static final Duration OPENING_CONSENT_LASTS = Duration.ofDays(30);

    static final Purpose MATCHING = new Purpose.Matching();
    static final Purpose NOTIFICATIONS = new Purpose.Notifications();

    public Candidate {
        answers = List.copyOf(answers);
        if (status == Status.PUBLISHED && !missingToMatchOn(wishes).isEmpty())
            throw new CandidateProblem.NotReadyToPublish(missingToMatchOn(wishes));
    }

    /** By staff, who becomes the contact person, or by the young person, whose case waits at the intake. */
    static Change register(
            CandidateId id,
            Person person,
            Home home,
            String municipality,
            @Nullable String self,
            Caseload caseload,
            Programme programme,
            Instant now) {
        var candidate = new Candidate(
                id,
                0,
                municipality,
                person,
                home,
                self,
                caseload,
                Status.REGISTERED,
                null,
                Consents.NONE,
                null,
                null,
                null,
                programme,
                new Keeping(now, null),
                CodesMade.NONE,
                List.of());
        return Change.to(candidate, new CandidateEvent.Registered(id, municipality, self != null));
    }

    Change wish(Wishes wanted) {
        if (wanted.equals(wishes)) return Change.none(this);
        return Change.to(but().wishes(wanted).done(), new CandidateEvent.WishesChanged(id, municipality));
    }

    Agreeing agreeing() {
        return new Agreeing(this);
    }

    Change agreeToMatching(String textVersion, String by, Instant now) {
        return agreeing().agree(MATCHING, textVersion, by, now);
    }

    Change recordAgreementToMatching(String textVersion, OnBehalf onBehalf, String by, Instant now) {
        return agreeing().record(MATCHING, textVersion, onBehalf, by, now);
    }

    Change agreeToBeKnown(String openingId, String matchId, String textVersion, String by, Instant now) {
        return agreeing().beKnown(openingId, matchId, textVersion, null, by, now);
    }

    Change recordAgreementToBeKnown(
            String openingId, String matchId, String textVersion, OnBehalf onBehalf, String by, Instant now) {
        return agreeing().beKnown(openingId, matchId, textVersion, onBehalf, by, now);
    }

    Change withdrawFromMatching(String by, Instant now) {
        return agreeing().endMatching(by, now);
    }

    Change neverSaidYes(String openingId, String matchId, String by, Instant now) {
        return agreeing().neverSaid(openingId, matchId, by, now);
    }

    Change stopBeingKnown(String openingId, String by, Instant now) {
        return agreeing().end(new Purpose.ForOpening(openingId), "", by, now);
    }

    Change publish(Instant now) {
        if (status == Status.PUBLISHED) return Change.none(this);
        var missing = new ArrayList<Fault>();
        if (!consents.covers(MATCHING, now)) missing.add(Fault.at("consents/matching", Rule.CONSENT_NEEDED));
        missing.addAll(missingToMatchOn(wishes));
        if (!missing.isEmpty()) throw new CandidateProblem.NotReadyToPublish(missing);
        return Change.to(but().status(Status.PUBLISHED).done(), new CandidateEvent.Published(id, municipality));
    }

    /** At any time, without a reason. The consent stands: coming back is one step. */
    Change withdraw() {
        if (status != Status.PUBLISHED) return Change.none(this);
        var next = but().status(Status.WITHDRAWN).pause(null).done();
        return Change.to(next, new CandidateEvent.Withdrawn(id, municipality));
    }

    /** Without a reason. Nothing new is proposed; what is under way goes on. */
    Change pause(@Nullable LocalDate until, Instant now) {
        if (status != Status.PUBLISHED) throw new CandidateProblem.NotSearching();
        if (pause != null && Objects.equals(pause.until(), until)) return Change.none(this);
        return Change.to(but().pause(new Pause(now, until)).done(), new CandidateEvent.Paused(id, municipality));
    }

    Change resume() {
        if (pause == null) return Change.none(this);
        return Change.to(but().pause(null).done(), new CandidateEvent.Resumed(id, municipality));
    }

    /** @throws CandidateProblem.OfAge from the eighteenth birthday on */
    Change reachGuardian(Guardian whom, LocalDate today) {
        if (person.isAdultOn(today)) throw new CandidateProblem.OfAge();
        return Change.to(but().guardian(whom).done());
    }

    Change forgetGuardian() {
        return Change.to(but().guardian(null).done());
    }

    /**
     * A new invitation takes the place of the one before.
     *
     * @throws CandidateProblem.TooManyCodes after {@value CodesMade#MOST} in one day
     */
    Change invite(String seal, Instant now) {
        return Change.to(invited(Invitation.onPaper(seal, now), now));
    }

    /**
     * Told at once to whoever sends it, without the code.
     *
     * @throws CandidateProblem.TooManyCodes after {@value CodesMade#MOST} in one day
     */
    Change inviteBySms(String seal, Invitation.BySms sms, Instant now) {
        var next = invited(Invitation.bySms(seal, sms, now), now);
        return Change.to(next, new CandidateEvent.Invited(id, municipality, sms.id()));
    }

    private Candidate invited(Invitation next, Instant now) {
        if (isLinked()) throw new CandidateProblem.AlreadyLinked();
        return but().invitation(next).codesMade(codesMade.and(now)).done();
    }

    /** Empty when it is not the open one: used, replaced, withdrawn or expired. */
    Optional<Invitation.BySms> invitedBySms(String invitationId, Instant now) {
        return Optional.ofNullable(invitation)
                .filter(open -> !isLinked() && open.isSms(invitationId, now))
                .map(Invitation::sms);
    }

    /** From here on the code is known by its seal alone. */
    Change handOutCode() {
        var open = Objects.requireNonNull(invitation, "invitation");
        var sms = Objects.requireNonNull(open.sms(), "sms").handedOut();
        return Change.to(but().invitation(new Invitation(open.seal(), open.expiresAt(), sms))
                .done());
    }

    Change link(String signedIn, String seal, Instant now) {
        if (isLinked() || invitation == null || !invitation.opensWith(seal, now))
            throw new CandidateProblem.InvitationNotValid();
        var linked = but().subject(signedIn)
                .invitation(null)
                .codesMade(CodesMade.NONE)
                .done();
        return Change.to(linked, new CandidateEvent.Linked(id, municipality));
    }

    Change takenBy(Professional professional) {
        if (caseload.isContact(professional.subject())) return Change.none(this);
        return Change.to(but().caseload(caseload.handedTo(professional)).done());
    }

    /** @throws CandidateProblem.AgencyNotAgreed to another agency, without the young person's consent */
    Change handOver(Professional next) {
        if (caseload.isContact(next.subject())) return Change.none(this);
        checkAgency(next);
        return Change.to(but().caseload(caseload.handedTo(next)).done());
    }

    /** @throws CandidateProblem.AgencyNotAgreed from another agency, without the young person's consent */
    Change joinedBy(Professional helper) {
        if (caseload.isContact(helper.subject())
                || caseload.helper(helper.subject()).isPresent()) return Change.none(this);
        checkAgency(helper);
        if (caseload.team().size() >= Caseload.MOST_HELPERS) throw new CandidateProblem.TooManyHelpers();
        return Change.to(but().caseload(caseload.joinedBy(helper)).done());
    }

    Change leftBy(String subject) {
        if (caseload.helper(subject).isEmpty()) return Change.none(this);
        return Change.to(but().caseload(caseload.leftBy(subject)).done());
    }

    private void checkAgency(Professional other) {
        var contact = caseload.contact();
        if (contact == null || Objects.equals(contact.agency(), other.agency())) return;
        var agency = other.agency();
        if (agency == null || !consents.stands(new Purpose.ForAgency(agency)))
            throw new CandidateProblem.AgencyNotAgreed();
    }

    /**
     * Told at once, so that matching works with the case as it is.
     *
     * @param ageReason why somebody outside the programme's ages takes part; null for others
     */
    Change corrected(Person right, Home rightHome, @Nullable String ageReason) {
        var next = but().person(right)
                .home(rightHome)
                .programme(programme.because(ageReason))
                .done();
        if (next.equals(this)) return Change.none(this);
        return Change.to(next, new CandidateEvent.Corrected(id, municipality));
    }

    Change forgetInvitation() {
        return Change.to(but().invitation(null).done());
    }

    Change noticed(Instant now) {
        return Change.to(but().keeping(new Keeping(keeping.changedAt(), now)).done());
    }

    /** Whatever anybody changes keeps the case alive. */
    public Candidate touched(Instant now) {
        return but().keeping(new Keeping(now, keeping.noticedAt())).done();
    }

    Change inCohort(Programme.@Nullable Part part, @Nullable Integer schoolYear, @Nullable String school) {
        return Change.to(
                but().programme(programme.inCohort(part, schoolYear, school)).done());
    }

    /** What only another case about the same person knew. Every answer ever given is kept. */
    Change absorb(Candidate other, Instant now) {
        var taken = but().consents(consents.and(other.consents, now));
        if (wishes == null && other.wishes != null) taken.wishes(other.wishes);
        if (guardian == null) taken.guardian(other.guardian);
        var next = taken.done();
        return next.equals(this)
                ? Change.none(this)
                : Change.to(next, new CandidateEvent.WishesChanged(id, municipality));
    }

    /** As the case is today: nothing of it is stored. */
    public Candidate stoodInForBy(Professional deputy) {
        return but().caseload(caseload.stoodInForBy(deputy)).done();
    }

    /** What was answered in one match. */
    public List<Answer> answered(String matchId) {
        return answers.stream()
                .filter(set -> set.matchId().equals(matchId))
                .flatMap(set -> set.given().stream())
                .toList();
    }

    public boolean isLinked() {
        return subject != null;
    }

    public boolean isPausedOn(LocalDate day) {
        return pause != null && !pause.isOverOn(day);
    }

    /** News may be sent unless the person has said no: the consent to matching tells that it will be. */
    public boolean maySendNews() {
        return !consents.isRefused(NOTIFICATIONS);
    }

    /** @return null from the eighteenth birthday on, whatever is still stored */
    public @Nullable Guardian guardianOn(LocalDate day) {
        return person.isAdultOn(day) ? null : guardian;
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

    CandidateDraft but() {
        return new CandidateDraft(this);
    }
}
