package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Partners send, the intake decides, the sender sees what became of it. */
public final class Referring {

    static final int LONGEST = 600;
    private static final int PAGE = 200;

    /** @param more whether there is another page */
    public record Listed(List<Referral> referrals, boolean more) {}

    private final Referrals referrals;
    private final Candidates candidates;
    private final Duplicates duplicates;
    private final RegistrationRules rules;
    private final CandidateIds ids;
    private final ConsentTexts texts;
    private final AccessLog log;
    private final InstantSource clock;

    public Referring(
            Referrals referrals,
            Candidates candidates,
            Duplicates duplicates,
            Places places,
            PhoneNumbers phones,
            CandidateIds ids,
            ConsentTexts texts,
            AccessLog log,
            InstantSource clock) {
        this.referrals = referrals;
        this.candidates = candidates;
        this.duplicates = duplicates;
        this.rules = new RegistrationRules(places, phones);
        this.ids = ids;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
    }

    /** @param agreed without a yes of the young person there is no referral */
    public Referral refer(Actor partner, Registration filledIn, @Nullable OnBehalf agreed, @Nullable String words) {
        var from = from(partner);
        var now = clock.instant();
        var accepted = accepted(filledIn, agreed, words, now);
        if (agreed == null) throw new IllegalStateException("accepted without a yes");
        return referrals.add(new Referral(
                ids.next().value(),
                0,
                partner.municipality(),
                accepted.person(),
                accepted.home(),
                partner.asProfessional(),
                from,
                agreed,
                words,
                accepted.ageReason(),
                now,
                null));
    }

    /** Refuses what {@link #refer} would refuse, and keeps nothing. */
    public Person wouldRefer(Actor partner, Registration filledIn, @Nullable OnBehalf agreed, @Nullable String words) {
        from(partner);
        return accepted(filledIn, agreed, words, clock.instant()).person();
    }

    private RegistrationRules.Accepted accepted(
            Registration filledIn, @Nullable OnBehalf agreed, @Nullable String words, Instant now) {
        var faults = new ArrayList<Fault>();
        if (agreed == null) faults.add(Fault.at("agreed", Rule.REQUIRED));
        OwnWords.check("words", words, LONGEST, faults);
        if (agreed != null) texts.checkTold("agreed", agreed, now, faults);
        return rules.accept(filledIn, Oslo.day(now), faults);
    }

    /** Those that wait, by what makes two entries alike. */
    public Lookalikes waiting(Actor staff) {
        from(staff);
        var known = new Lookalikes();
        @Nullable String after = null;
        do {
            var page = referrals.list(staff.municipality(), null, true, after, PAGE);
            page.forEach(referral -> known.add(referral.id(), Likeness.keys(referral.person())));
            after = page.size() < PAGE ? null : page.getLast().id();
        } while (after != null);
        return known;
    }

    /**
     * As if it had never been sent.
     *
     * @return whether it is gone; one that was decided or is at another version stays
     */
    public boolean takeBack(String id, Actor staff, long version) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var found = referrals.find(id);
        if (found.isEmpty()) return true;
        var referral = found.get();
        return referral.version() == version && referral.decision() == null && referrals.removeUnchanged(referral);
    }

    /** Staff see the municipality's; whoever sent one sees their own. */
    public Listed list(Actor actor, boolean waiting, @Nullable String after, int limit) {
        from(actor);
        var own = actor.followsUp() ? null : actor.subject();
        if (own == null) log.listed(actor, Sight.LIST);
        var found = referrals.list(actor.municipality(), own, waiting, after, limit + 1);
        return new Listed(found.stream().limit(limit).toList(), found.size() > limit);
    }

    public Referral one(String id, Actor actor) {
        from(actor);
        return referrals
                .find(id)
                .filter(referral -> referral.municipality().equals(actor.municipality()))
                .filter(referral -> actor.followsUp() || referral.by().subject().equals(actor.subject()))
                .orElseThrow(CandidateProblem.Unknown::new);
    }

    /** Cases that may be about the same person, for staff alone. */
    public List<Duplicates.Alike> alike(Referral referral, Actor staff) {
        return staff.followsUp() ? duplicates.of(referral.person(), staff, null) : List.of();
    }

    /**
     * The person is taken in: as a new case with the one who accepts as contact person, or as somebody already here.
     * Accepting again after a lost answer finds the case that was made.
     */
    public Referral accept(String id, Actor staff, @Nullable CandidateId sameAs) {
        var referral = decidable(id, staff);
        var now = clock.instant();
        var candidate = sameAs == null ? newCase(referral, staff) : here(sameAs, staff);
        return referrals.put(referral.accepted(staff.asProfessional(), candidate, now));
    }

    public Referral giveBack(String id, Actor staff, Referral.@Nullable Reason reason, @Nullable String words) {
        var referral = decidable(id, staff);
        var faults = new ArrayList<Fault>();
        if (reason == null) faults.add(Fault.at("reason", Rule.REQUIRED));
        OwnWords.check("words", words, LONGEST, faults);
        if (reason == null || !faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
        return referrals.put(referral.returned(staff.asProfessional(), reason, words, clock.instant()));
    }

    private Referral decidable(String id, Actor staff) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var referral = one(id, staff);
        if (referral.decision() != null) throw new CandidateProblem.AlreadyDecided();
        return referral;
    }

    private CandidateId newCase(Referral referral, Actor staff) {
        var registered = Candidate.register(
                new CandidateId(referral.id()),
                referral.person(),
                referral.home(),
                referral.municipality(),
                null,
                new Caseload(staff.asProfessional()),
                new Programme(Programme.Channel.REFERRAL, null, null, null, referral.from(), referral.ageReason()),
                clock.instant());
        var made = candidates.find(new CandidateId(referral.id()));
        return made.isPresent() ? made.get().id() : candidates.add(registered).id();
    }

    private CandidateId here(CandidateId sameAs, Actor staff) {
        return candidates
                .find(sameAs)
                .filter(candidate -> candidate.municipality().equals(staff.municipality()))
                .map(Candidate::id)
                .orElseThrow(() -> new CandidateProblem.InvalidFields(List.of(Fault.at("sameAs", Rule.UNKNOWN_CASE))));
    }

    /** @throws CandidateProblem.NotInYourRole for everybody who is neither staff of an agency nor an employer */
    private static String from(Actor actor) {
        var from = actor.followsUp() ? actor.agency() : actor.is(Role.EMPLOYER) ? actor.organisation() : null;
        if (from == null) throw new CandidateProblem.NotInYourRole();
        return from;
    }
}
