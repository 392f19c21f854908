package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Staff's notes: written by those who work with the case, changed by who wrote them, read by the young person too. */
public final class Noting {

    static final int LONGEST = 2000;

    private final Notes notes;
    private final CandidateIds ids;
    private final Door door;
    private final AccessLog log;
    private final InstantSource clock;

    public Noting(Notes notes, Candidates candidates, CandidateIds ids, AccessLog log, InstantSource clock) {
        this.notes = notes;
        this.ids = ids;
        this.door = new Door(candidates, log);
        this.log = log;
        this.clock = clock;
    }

    /** The young person is given those they may read, and cannot tell that there are others. */
    public List<Note> read(CandidateId id, Actor actor) {
        var candidate = door.open(id, actor, Act.READ_NOTES);
        var self = Relation.isSelf(actor, candidate);
        if (!self) log.seen(actor, id, Sight.NOTES);
        return notes.about(id).stream().filter(note -> !self || note.readable()).toList();
    }

    public Note write(CandidateId id, Actor staff, String text, boolean readable) {
        door.open(id, staff, Act.WRITE_NOTES);
        check(text);
        return notes.add(new Note(
                ids.next().value(), 0, id, text.strip(), readable, staff.asProfessional(), clock.instant(), null));
    }

    public Note change(CandidateId id, String noteId, Actor staff, long version, String text, boolean readable) {
        var note = own(id, noteId, staff);
        if (note.version() != version) throw new CandidateProblem.ReadAnOlderVersion(note.version());
        check(text);
        var next = note.changed(text.strip(), readable, clock.instant());
        return next.equals(note) ? note : notes.put(next);
    }

    public void remove(CandidateId id, String noteId, Actor staff) {
        notes.remove(own(id, noteId, staff));
    }

    /** @throws CandidateProblem.NotInYourRole for another's note */
    private Note own(CandidateId id, String noteId, Actor staff) {
        door.open(id, staff, Act.WRITE_NOTES);
        var note =
                notes.find(noteId).filter(found -> found.about().equals(id)).orElseThrow(CandidateProblem.Unknown::new);
        if (!note.by().subject().equals(staff.subject())) throw new CandidateProblem.NotInYourRole();
        return note;
    }

    private static void check(String text) {
        var faults = new ArrayList<Fault>();
        OwnWords.require("text", text, LONGEST, faults);
        if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
    }
}
