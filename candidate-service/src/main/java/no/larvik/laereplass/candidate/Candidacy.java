package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What people do with a case. */
public final class Candidacy {

    private final Candidates candidates;
    private final CandidateIds ids;
    private final RegistrationRules registrationRules;
    private final WishesRules wishesRules;
    private final ConsentTexts texts;
    private final Changing changing;
    private final InstantSource clock;

    public Candidacy(
            Candidates candidates,
            CandidateIds ids,
            Places places,
            Trades trades,
            PhoneNumbers phones,
            ConsentTexts texts,
            AccessLog log,
            InstantSource clock) {
        this.candidates = candidates;
        this.ids = ids;
        this.registrationRules = new RegistrationRules(places, phones);
        this.wishesRules = new WishesRules(trades);
        this.texts = texts;
        this.changing = new Changing(candidates, log, clock);
        this.clock = clock;
    }

    public Candidate register(Actor staff, Registration filledIn) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var accepted = registrationRules.accept(filledIn, Oslo.day(clock.instant()));
        return register(staff, accepted, null, new Caseload(staff.asProfessional()), Programme.Channel.STAFF);
    }

    /**
     * Refuses what {@link #register} would refuse, and keeps nothing.
     *
     * @param agreed how and when the person agreed to matching; nothing when nobody asked yet
     */
    public Person wouldRegister(Actor staff, Registration filledIn, @Nullable OnBehalf agreed) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var now = clock.instant();
        var faults = new ArrayList<Fault>();
        if (agreed != null) texts.checkTold("agreed", agreed, now, faults);
        return registrationRules.accept(filledIn, Oslo.day(now), faults).person();
    }

    /** Registers, and records that the person agreed to matching; done again under the same command it changes nothing. */
    public Candidate register(Actor staff, Registration filledIn, @Nullable OnBehalf agreed) {
        var registered = register(staff, filledIn);
        if (agreed == null) return registered;
        return changing.change(registered.id(), staff, Act.RECORD_AGREEMENT, (candidate, now) -> {
            texts.checkTold("agreed", agreed, now);
            return candidate.recordAgreementToMatching(texts.newest(), agreed, staff.subject(), now);
        });
    }

    public Candidate registerSelf(Actor person, Registration filledIn) {
        if (!person.is(Role.CANDIDATE)) throw new CandidateProblem.NotInYourRole();
        var accepted = registrationRules.acceptOwn(filledIn, Oslo.day(clock.instant()));
        return register(person, accepted, person.subject(), Caseload.UNTAKEN, Programme.Channel.SELF);
    }

    private Candidate register(
            Actor by,
            RegistrationRules.Accepted accepted,
            @Nullable String self,
            Caseload caseload,
            Programme.Channel channel) {
        return candidates.add(Candidate.register(
                ids.next(),
                accepted.person(),
                accepted.home(),
                by.municipality(),
                self,
                caseload,
                Programme.by(channel, accepted.ageReason()),
                clock.instant()));
    }

    /** @param version the one the wishes were filled in on */
    public Candidate wish(CandidateId id, Actor actor, long version, Wishes wanted) {
        return changing.change(id, actor, Act.CHANGE_WISHES, version, (candidate, now) -> {
            var faults = wishesRules.faultsIn(wanted, Oslo.day(now));
            if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
            return candidate.wish(wanted);
        });
    }

    public Candidate publish(CandidateId id, Actor actor, long version) {
        return changing.change(id, actor, Act.PUBLISH, version, Candidate::publish);
    }

    public Candidate withdraw(CandidateId id, Actor actor, long version) {
        return changing.change(id, actor, Act.PUBLISH, version, (candidate, now) -> candidate.withdraw());
    }

    /** Staff take a case that waits; a team lead may take over any. */
    public Candidate take(CandidateId id, Actor staff) {
        return changing.change(id, staff, Act.TAKE, (candidate, now) -> candidate.takenBy(staff.asProfessional()));
    }

    public void agreeToBeKnown(CandidateId id, Actor person, String openingId, String matchId) {
        changing.change(
                id,
                person,
                Act.AGREE_TO_BE_KNOWN,
                (candidate, now) ->
                        candidate.agreeToBeKnown(openingId, matchId, texts.newest(), person.subject(), now));
    }

    /** The person told staff, who write down how and when; told to the person, who may take it back. */
    public void recordAgreementToBeKnown(
            CandidateId id, Actor staff, String openingId, String matchId, OnBehalf onBehalf) {
        changing.change(id, staff, Act.RECORD_AGREEMENT, (candidate, now) -> {
            texts.checkTold(onBehalf, now);
            return candidate.recordAgreementToBeKnown(
                    openingId, matchId, texts.newest(), onBehalf, staff.subject(), now);
        });
    }

    /** Staff recorded a yes in this match that the person did not say. */
    public void neverSaidYes(CandidateId id, Actor person, String openingId, String matchId) {
        changing.change(
                id,
                person,
                Act.AGREE_TO_BE_KNOWN,
                (candidate, now) -> candidate.neverSaidYes(openingId, matchId, person.subject(), now));
    }

    public void stopBeingKnown(CandidateId id, Actor actor, String openingId) {
        changing.change(
                id,
                actor,
                Act.STOP_BEING_KNOWN,
                (candidate, now) -> candidate.stopBeingKnown(openingId, actor.subject(), now));
    }
}
