package no.larvik.laereplass.matching.matches.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Feedback;
import no.larvik.laereplass.matching.matches.Guard;
import no.larvik.laereplass.matching.matches.LifeCycle;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Papers;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.matches.Step;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A match as it is stored, with a few fields of its own for the queries: open, openPair, due, reached. */
final class MatchDocument {

    private MatchDocument() {}

    static Document of(Match match) {
        var parties = match.parties();
        var document = new Document("candidateId", parties.candidateId())
                .append("openingId", parties.openingId())
                .append("employerId", parties.employerId())
                .append("organisationNumber", parties.organisationNumber())
                .append("municipality", parties.municipality())
                .append("trade", parties.trade())
                .append("kind", parties.kind())
                .append("state", match.state().name())
                .append("open", match.state().open())
                .append(
                        "reached",
                        match.history().stream()
                                .map(step -> step.to().name())
                                .distinct()
                                .toList())
                .append("reopened", match.reopened())
                .append(
                        "history",
                        match.history().stream().map(MatchDocument::line).toList())
                .append("slots", match.slots().stream().map(Date::from).toList());
        if (parties.unitId() != null) document.append("unitId", parties.unitId());
        if (match.state().open()) document.append("openPair", parties.candidateId() + ":" + parties.openingId());
        if (match.deadline() != null) document.append("deadline", Date.from(match.deadline()));
        if (match.deadline() != null && endsByItself(match.state()))
            document.append("due", Date.from(match.deadline()));
        if (!match.papers().equals(Papers.NONE)) document.append("papers", PapersDocument.of(match.papers()));
        if (match.message() != null) document.append("message", match.message());
        if (match.feedback() != null) {
            var feedback = match.feedback();
            document.append("feedback", new Document("code", feedback.code()).append("text", feedback.text()));
        }
        return document;
    }

    static Match toMatch(Stored stored) {
        var state = stored.state();
        return new Match(
                stored.id(),
                new Match.Parties(
                        state.getString("candidateId"),
                        state.getString("openingId"),
                        state.getString("employerId"),
                        state.getString("unitId"),
                        state.getString("organisationNumber"),
                        state.getString("municipality"),
                        state.getString("trade"),
                        state.getString("kind")),
                State.valueOf(state.getString("state")),
                instant(state, "deadline"),
                state.getList("history", Document.class).stream()
                        .map(MatchDocument::toStep)
                        .toList(),
                feedback(state.get("feedback", Document.class)),
                state.getString("message"),
                state.getList("slots", Date.class, List.of()).stream()
                        .map(Date::toInstant)
                        .toList(),
                state.getBoolean("reopened", false),
                PapersDocument.toPapers(state.get("papers", Document.class)),
                stored.version());
    }

    private static boolean endsByItself(State state) {
        return LifeCycle.from(state).stream().anyMatch(step -> step.guards().contains(Guard.AFTER_DEADLINE));
    }

    private static Document line(Step step) {
        var line = new Document("at", Date.from(step.at()))
                .append("to", step.to().name())
                .append("by", step.by().name());
        if (step.from() != null) line.append("from", step.from().name());
        if (step.reason() != null) line.append("reason", step.reason());
        if (step.onBehalf() != null) line.append("recorded", PapersDocument.of(step.onBehalf()));
        if (step.deadline() != null) line.append("deadline", Date.from(step.deadline()));
        return line;
    }

    private static Step toStep(Document line) {
        var from = line.getString("from");
        return new Step(
                Objects.requireNonNull(line.getDate("at")).toInstant(),
                from == null ? null : State.valueOf(from),
                State.valueOf(line.getString("to")),
                Actor.valueOf(line.getString("by")),
                line.getString("reason"),
                instant(line, "deadline"),
                PapersDocument.toOnBehalf(line.get("recorded", Document.class)));
    }

    private static @Nullable Feedback feedback(@Nullable Document document) {
        return document == null ? null : new Feedback(document.getString("code"), document.getString("text"));
    }

    private static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
