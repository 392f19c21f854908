package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;

/** How to reach a guardian of somebody under eighteen: written down by the person or their staff, contact only. */
public final class Guardianship {

    private final Changing changing;
    private final PhoneNumbers phones;

    public Guardianship(Candidates candidates, AccessLog log, PhoneNumbers phones, InstantSource clock) {
        this.changing = new Changing(candidates, log, clock);
        this.phones = phones;
    }

    /** @param email may be empty */
    public Candidate reach(CandidateId id, Actor actor, long version, String name, String phone, String email) {
        return changing.change(id, actor, Act.CHANGE_PERSON, version, (candidate, now) -> {
            var faults = new ArrayList<Fault>();
            var named = RegistrationRules.name("name", name, faults);
            var number = RegistrationRules.found("phone", phone, phones.read(phone), Rule.NOT_A_PHONE, faults);
            var address = email.isBlank() ? null : RegistrationRules.email(email.strip(), faults);
            if (!faults.isEmpty() || number == null) throw new CandidateProblem.InvalidFields(faults);
            return candidate.reachGuardian(new Guardian(named, number, address), Oslo.day(now));
        });
    }

    public Candidate forget(CandidateId id, Actor actor) {
        return changing.change(id, actor, Act.CHANGE_PERSON, (candidate, now) -> candidate.forgetGuardian());
    }
}
