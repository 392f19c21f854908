package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the named group does for protected persons, by hand. To everybody else nothing of it exists. */
public final class ProtectedWork {

    static final int LONGEST = 1000;
    private static final int TRIES = 5;

    /** What was filled in, not yet believed. */
    public record Filled(
            String firstName, String lastName, @Nullable LocalDate birthDate, String phone, String wants) {}

    /** What was done, as it was told. */
    public record Told(
            ProtectedCase.@Nullable What what, @Nullable String openingId, String words) {}

    private final ProtectedCases cases;
    private final ProtectedGroup group;
    private final PhoneNumbers phones;
    private final CandidateIds ids;
    private final AccessLog log;
    private final InstantSource clock;

    public ProtectedWork(
            ProtectedCases cases,
            ProtectedGroup group,
            PhoneNumbers phones,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        this.cases = cases;
        this.group = group;
        this.phones = phones;
        this.ids = ids;
        this.log = log;
        this.clock = clock;
    }

    public List<ProtectedCase> list(Actor actor) {
        check(actor);
        log.listed(actor, Sight.LIST);
        return cases.inMunicipality(actor.municipality());
    }

    public ProtectedCase open(String id, Actor actor) {
        check(actor);
        var found = cases.find(id)
                .filter(one -> one.municipality().equals(actor.municipality()))
                .orElseThrow(CandidateProblem.Unknown::new);
        log.seen(actor, new CandidateId(id), Sight.CASE);
        return found;
    }

    public ProtectedCase register(Actor actor, Filled filled) {
        check(actor);
        var who = accepted(filled);
        return cases.add(new ProtectedCase(
                ids.next().value(),
                0,
                actor.municipality(),
                who,
                null,
                filled.wants().strip(),
                List.of(),
                List.of(),
                clock.instant()));
    }

    /** @param version the one the change was made on */
    public ProtectedCase change(String id, Actor actor, long version, Filled filled) {
        var before = open(id, actor);
        var who = accepted(filled);
        if (before.version() != version) throw new CandidateProblem.ReadAnOlderVersion(before.version());
        return cases.put(before.changed(who, filled.wants().strip()));
    }

    public ProtectedCase record(String id, Actor actor, Told told) {
        var faults = new ArrayList<Fault>();
        var what = told.what();
        if (what == null) faults.add(Fault.at("what", Rule.REQUIRED));
        OwnWords.check("words", told.words(), LONGEST, faults);
        check(actor);
        if (!faults.isEmpty() || what == null) throw new CandidateProblem.InvalidFields(faults);
        var step = new ProtectedCase.Step(
                clock.instant(),
                actor.name(),
                what,
                told.openingId(),
                told.words().strip());
        for (int attempt = 1; ; attempt++) {
            try {
                return cases.put(open(id, actor).and(step));
            } catch (CandidateProblem.ChangedMeanwhile lost) {
                if (attempt == TRIES) throw lost;
            }
        }
    }

    public void erase(String id, Actor actor, long version) {
        var gone = open(id, actor);
        if (gone.version() != version) throw new CandidateProblem.ReadAnOlderVersion(gone.version());
        log.forget(new CandidateId(id));
        cases.remove(gone);
    }

    private void check(Actor actor) {
        if (!group.includes(actor)) throw new CandidateProblem.Unknown();
    }

    private ProtectedCase.Who accepted(Filled filled) {
        var faults = new ArrayList<Fault>();
        var first = RegistrationRules.name("firstName", filled.firstName(), faults);
        var last = RegistrationRules.name("lastName", filled.lastName(), faults);
        RegistrationRules.checkAge(filled.birthDate(), Oslo.day(clock.instant()), faults);
        var phone =
                RegistrationRules.found("phone", filled.phone(), phones.read(filled.phone()), Rule.NOT_A_PHONE, faults);
        OwnWords.check("wants", filled.wants(), LONGEST, faults);
        var born = filled.birthDate();
        if (!faults.isEmpty() || born == null || phone == null) throw new CandidateProblem.InvalidFields(faults);
        return new ProtectedCase.Who(first, last, born, phone);
    }
}
