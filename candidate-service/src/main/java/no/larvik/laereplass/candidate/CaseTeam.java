package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who works with a case: handing it over, and letting others join. */
public final class CaseTeam {

    private final StaffDirectory directory;
    private final Notes notes;
    private final CandidateIds ids;
    private final Changing changing;
    private final Door door;
    private final InstantSource clock;

    public CaseTeam(
            Candidates candidates,
            StaffDirectory directory,
            Notes notes,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        this.directory = directory;
        this.notes = notes;
        this.ids = ids;
        this.changing = new Changing(candidates, log, clock);
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    /**
     * The next contact person takes over. What is worth knowing is kept as a note, before the case moves.
     *
     * @throws CandidateProblem.AgencyNotAgreed to another agency than the one that had the case, without consent
     */
    public Candidate handOver(CandidateId id, Actor staff, String to, String note, boolean readable) {
        var faults = new ArrayList<Fault>();
        OwnWords.require("note", note, Noting.LONGEST, faults);
        var next = colleague(to, staff);
        if (next.isEmpty()) faults.add(Fault.at("to", Rule.UNKNOWN_COLLEAGUE));
        var before = door.open(id, staff, Act.HAND_OVER);
        if (!faults.isEmpty() || next.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
        var whom = next.get().who();
        before.handOver(whom);
        notes.add(new Note(
                ids.next().value(), 0, id, note.strip(), readable, staff.asProfessional(), clock.instant(), null));
        return changing.change(id, staff, Act.HAND_OVER, (candidate, now) -> candidate.handOver(whom));
    }

    public Candidate join(CandidateId id, Actor staff, String subject) {
        door.open(id, staff, Act.CHANGE_TEAM);
        var helper = colleague(subject, staff)
                .orElseThrow(
                        () -> new CandidateProblem.InvalidFields(List.of(Fault.at("subject", Rule.UNKNOWN_COLLEAGUE))));
        return changing.change(id, staff, Act.CHANGE_TEAM, (candidate, now) -> candidate.joinedBy(helper.who()));
    }

    public Candidate leave(CandidateId id, Actor staff, String subject) {
        return changing.change(id, staff, Act.CHANGE_TEAM, (candidate, now) -> candidate.leftBy(subject));
    }

    private Optional<StaffMember> colleague(String subject, Actor staff) {
        return directory
                .find(subject)
                .filter(member -> !member.left())
                .filter(member -> member.municipality().equals(staff.municipality()));
    }
}
