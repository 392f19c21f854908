package no.larvik.laereplass.candidate;

import java.time.InstantSource;

/** Mending what is wrong about a person: by themselves, or by staff. Matching works with the mended case at once. */
public final class Correcting {

    private final Changing changing;
    private final RegistrationRules rules;

    public Correcting(Candidates candidates, AccessLog log, Places places, PhoneNumbers phones, InstantSource clock) {
        this.changing = new Changing(candidates, log, clock);
        this.rules = new RegistrationRules(places, phones);
    }

    /** @param version the one the correction was made on */
    public Candidate correct(CandidateId id, Actor actor, long version, Registration filledIn) {
        return changing.change(id, actor, Act.CHANGE_PERSON, version, (candidate, now) -> {
            var told = Relation.isSelf(actor, candidate) ? null : filledIn.ageReason();
            var reason = told == null ? candidate.programme().ageReason() : told;
            var right = rules.accept(filledIn.withReason(reason), Oslo.day(now));
            return candidate.corrected(right.person(), right.home(), right.ageReason());
        });
    }
}
