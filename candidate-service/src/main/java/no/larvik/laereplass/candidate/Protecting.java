package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves a case out of everybody's sight. What belongs to it is written into a protected case under another id; then the
 * ordinary one is erased as any other: its state record is a tombstone, its matches are released, its consents have
 * ended. Whatever a crash leaves half done is finished by asking again. Files are not moved.
 */
public final class Protecting {

    private static final int MOST_MESSAGES = 10_000;

    private final ProtectedCases cases;
    private final ProtectedGroup group;
    private final Notes notes;
    private final Messages messages;
    private final Erasing erasing;
    private final CandidateIds ids;
    private final Door door;
    private final InstantSource clock;

    public Protecting(
            Candidates candidates,
            ProtectedCases cases,
            ProtectedGroup group,
            Notes notes,
            Messages messages,
            Erasing erasing,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        this.cases = cases;
        this.group = group;
        this.notes = notes;
        this.messages = messages;
        this.erasing = erasing;
        this.ids = ids;
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    /** @throws CandidateProblem.NobodyToProtect while nobody could open the case afterwards */
    public void protect(CandidateId id, Actor staff) {
        var candidate = door.open(id, staff, Act.PROTECT);
        if (group.isEmptyIn(candidate.municipality())) throw new CandidateProblem.NobodyToProtect();
        var made = cases.addOnce(made(candidate), id);
        erasing.erase(candidate, staff.subject(), "MOVED");
        cases.settled(made.id());
    }

    private ProtectedCase made(Candidate candidate) {
        var person = candidate.person();
        return new ProtectedCase(
                ids.next().value(),
                0,
                candidate.municipality(),
                new ProtectedCase.Who(person.firstName(), person.lastName(), person.birthDate(), person.phone()),
                candidate.subject(),
                wants(candidate),
                earlier(candidate.id()),
                List.of(),
                clock.instant());
    }

    private static String wants(Candidate candidate) {
        var wishes = candidate.wishes();
        return wishes == null ? "" : String.join(", ", wishes.trades());
    }

    private List<ProtectedCase.Earlier> earlier(CandidateId id) {
        var written = new ArrayList<>(Stream.concat(
                        notes.about(id).stream()
                                .map(note -> new ProtectedCase.Earlier(
                                        note.at(), note.by().name(), note.text())),
                        messages.about(id, null, MOST_MESSAGES).stream().map(Protecting::earlier))
                .toList());
        written.sort(Comparator.comparing(ProtectedCase.Earlier::at));
        return written;
    }

    private static ProtectedCase.Earlier earlier(Message message) {
        var by = message.by();
        return new ProtectedCase.Earlier(message.at(), by == null ? null : by.name(), message.text());
    }
}
