package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing to each other: the young person and those who work with the case, nobody else. */
public final class Messaging {

    static final int LONGEST = 1000;
    private static final int MOST_READ_AT_ONCE = 200;

    private final Messages messages;
    private final CandidateIds ids;
    private final Door door;
    private final AccessLog log;
    private final InstantSource clock;

    public Messaging(Messages messages, Candidates candidates, CandidateIds ids, AccessLog log, InstantSource clock) {
        this.messages = messages;
        this.ids = ids;
        this.door = new Door(candidates, log);
        this.log = log;
        this.clock = clock;
    }

    public List<Message> read(CandidateId id, Actor actor, @Nullable String before, int limit) {
        var candidate = door.open(id, actor, Act.WRITE_MESSAGES);
        if (side(actor, candidate) == Message.Side.STAFF) log.seen(actor, id, Sight.MESSAGES);
        return messages.about(id, before, limit);
    }

    public Message write(CandidateId id, Actor actor, String text) {
        var candidate = door.open(id, actor, Act.WRITE_MESSAGES);
        var faults = new ArrayList<Fault>();
        OwnWords.require("text", text, LONGEST, faults);
        if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
        var side = side(actor, candidate);
        return messages.add(new Message(
                ids.next().value(),
                0,
                id,
                candidate.municipality(),
                side,
                side == Message.Side.STAFF ? actor.asProfessional() : null,
                text.strip(),
                clock.instant(),
                null));
    }

    /** The newest that wait for this side have been before their eyes. */
    public void markRead(CandidateId id, Actor actor) {
        var reader = side(actor, door.open(id, actor, Act.WRITE_MESSAGES));
        var now = clock.instant();
        messages.about(id, null, MOST_READ_AT_ONCE).stream()
                .filter(message -> message.waitsFor(reader))
                .forEach(message -> messages.put(message.read(now)));
    }

    public int waitingFor(CandidateId id, Actor actor) {
        var reader = side(actor, door.open(id, actor, Act.WRITE_MESSAGES));
        return (int) messages.about(id, null, MOST_READ_AT_ONCE).stream()
                .filter(message -> message.waitsFor(reader))
                .count();
    }

    /** Whether the other side has still not seen it; empty when it is gone. Asked right before anybody is told. */
    public Optional<Boolean> isUnread(String messageId, Actor service) {
        if (!service.is(Role.SERVICE)) throw new CandidateProblem.NotInYourRole();
        return messages.find(messageId).map(message -> message.readAt() == null);
    }

    private static Message.Side side(Actor actor, Candidate candidate) {
        return Relation.isSelf(actor, candidate) ? Message.Side.CANDIDATE : Message.Side.STAFF;
    }
}
