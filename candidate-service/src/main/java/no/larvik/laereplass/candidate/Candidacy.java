package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What people do with a case. */
public final class Candidacy {

    private static final int TRIES = 5;

    private final Candidates candidates;
    private final CandidateIds ids;
    private final RegistrationRules registrationRules;
    private final WishesRules wishesRules;
    private final ConsentTexts texts;
    private final Door door;
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
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    public Candidate register(Actor staff, Registration filledIn) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        return register(staff, filledIn, null, new Caseload(staff.asProfessional()));
    }

    public Candidate registerSelf(Actor person, Registration filledIn) {
        if (!person.is(Role.CANDIDATE)) throw new CandidateProblem.NotInYourRole();
        return register(person, filledIn, person.subject(), Caseload.UNTAKEN);
    }

    private Candidate register(Actor by, Registration filledIn, @Nullable String self, Caseload caseload) {
        var accepted = registrationRules.accept(filledIn, Oslo.day(clock.instant()));
        return candidates.add(
                Candidate.register(ids.next(), accepted.person(), accepted.home(), by.municipality(), self, caseload));
    }

    /** @param version the one the wishes were filled in on */
    public Candidate wish(CandidateId id, Actor actor, long version, Wishes wanted) {
        return change(id, actor, Act.CHANGE_WISHES, version, (candidate, now) -> {
            var faults = wishesRules.faultsIn(wanted, Oslo.day(now));
            if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
            return candidate.wish(wanted);
        });
    }

    public Candidate agreeToMatching(CandidateId id, Actor person, String textVersion) {
        return change(id, person, Act.AGREE, (candidate, now) -> {
            texts.check(textVersion);
            return candidate.agreeToMatching(textVersion, person.subject(), now);
        });
    }

    public Candidate recordAgreementToMatching(CandidateId id, Actor staff, String textVersion, OnBehalf onBehalf) {
        return change(id, staff, Act.RECORD_AGREEMENT, (candidate, now) -> {
            texts.check(textVersion);
            texts.checkTold(onBehalf, now);
            return candidate.recordAgreementToMatching(textVersion, onBehalf, staff.subject(), now);
        });
    }

    public Candidate withdrawFromMatching(CandidateId id, Actor actor) {
        return change(
                id, actor, Act.END_AGREEMENT, (candidate, now) -> candidate.withdrawFromMatching(actor.subject(), now));
    }

    public Candidate publish(CandidateId id, Actor actor, long version) {
        return change(id, actor, Act.PUBLISH, version, Candidate::publish);
    }

    public Candidate withdraw(CandidateId id, Actor actor, long version) {
        return change(id, actor, Act.PUBLISH, version, (candidate, now) -> candidate.withdraw());
    }

    /** Staff take a case that waits; a team lead may take over any. */
    public Candidate take(CandidateId id, Actor staff) {
        return change(id, staff, Act.TAKE, (candidate, now) -> candidate.takenBy(staff.asProfessional()));
    }

    public void agreeToBeKnown(CandidateId id, Actor person, String openingId, String matchId) {
        change(
                id,
                person,
                Act.AGREE_TO_BE_KNOWN,
                (candidate, now) ->
                        candidate.agreeToBeKnown(openingId, matchId, texts.newest(), person.subject(), now));
    }

    public void stopBeingKnown(CandidateId id, Actor actor, String openingId) {
        change(
                id,
                actor,
                Act.STOP_BEING_KNOWN,
                (candidate, now) -> candidate.stopBeingKnown(openingId, actor.subject(), now));
    }

    private Candidate change(
            CandidateId id, Actor actor, Act act, long version, BiFunction<Candidate, Instant, Change> verb) {
        var candidate = door.open(id, actor, act);
        if (candidate.version() != version) throw new CandidateProblem.ReadAnOlderVersion(candidate.version());
        return store(candidate, verb.apply(candidate, clock.instant()));
    }

    /** For answers that hold whatever else changed: tried again on the newest version. */
    private Candidate change(CandidateId id, Actor actor, Act act, BiFunction<Candidate, Instant, Change> verb) {
        for (int attempt = 1; ; attempt++) {
            var candidate = door.open(id, actor, act);
            try {
                return store(candidate, verb.apply(candidate, clock.instant()));
            } catch (CandidateProblem.ChangedMeanwhile lost) {
                if (attempt == TRIES) throw lost;
            }
        }
    }

    private Candidate store(Candidate before, Change change) {
        return change.next().equals(before) ? before : candidates.put(change);
    }
}
