package no.larvik.laereplass.candidate.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.candidate.ProtectedCase;
import org.bson.Document;

/** A protected case as it lies in the store: with no address, since none is known here. */
final class ProtectedCaseDocument {

    private ProtectedCaseDocument() {}

    static Document of(ProtectedCase one) {
        var who = one.who();
        var document = new Document("municipality", one.municipality())
                .append(
                        "who",
                        new Document("firstName", who.firstName())
                                .append("lastName", who.lastName())
                                .append("birthDate", who.birthDate().toString())
                                .append("phone", who.phone()))
                .append("wants", one.wants())
                .append(
                        "earlier",
                        one.earlier().stream().map(ProtectedCaseDocument::of).toList())
                .append(
                        "steps",
                        one.steps().stream().map(ProtectedCaseDocument::of).toList())
                .append("since", Times.stored(one.since()));
        var subject = one.subject();
        return subject == null ? document : document.append(MongoProtectedCases.SUBJECT, subject);
    }

    static ProtectedCase toCase(Document stored) {
        var who = stored.get("who", Document.class);
        return new ProtectedCase(
                stored.getString("_id"),
                stored.getLong("v"),
                stored.getString("municipality"),
                new ProtectedCase.Who(
                        who.getString("firstName"),
                        who.getString("lastName"),
                        LocalDate.parse(who.getString("birthDate")),
                        who.getString("phone")),
                stored.getString(MongoProtectedCases.SUBJECT),
                stored.getString("wants"),
                stored.getList("earlier", Document.class, List.of()).stream()
                        .map(ProtectedCaseDocument::toEarlier)
                        .toList(),
                stored.getList("steps", Document.class, List.of()).stream()
                        .map(ProtectedCaseDocument::toStep)
                        .toList(),
                Objects.requireNonNull(Times.read(stored, "since"), "since"));
    }

    private static Document of(ProtectedCase.Earlier earlier) {
        return new Document("at", Times.stored(earlier.at()))
                .append("by", earlier.by())
                .append("text", earlier.text());
    }

    private static ProtectedCase.Earlier toEarlier(Document stored) {
        return new ProtectedCase.Earlier(
                Objects.requireNonNull(Times.read(stored, "at"), "at"),
                stored.getString("by"),
                stored.getString("text"));
    }

    private static Document of(ProtectedCase.Step step) {
        return new Document("at", Times.stored(step.at()))
                .append("by", step.by())
                .append("what", step.what().name())
                .append("openingId", step.openingId())
                .append("words", step.words());
    }

    private static ProtectedCase.Step toStep(Document stored) {
        return new ProtectedCase.Step(
                Objects.requireNonNull(Times.read(stored, "at"), "at"),
                stored.getString("by"),
                ProtectedCase.What.valueOf(stored.getString("what")),
                stored.getString("openingId"),
                stored.getString("words"));
    }
}
