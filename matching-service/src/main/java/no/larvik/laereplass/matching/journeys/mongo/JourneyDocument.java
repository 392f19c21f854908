package no.larvik.laereplass.matching.journeys.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.journeys.Certificate;
import no.larvik.laereplass.matching.journeys.Deed;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Entry;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.Learnt;
import no.larvik.laereplass.matching.journeys.NextMoment;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.matches.Actor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A journey as it is stored; {@code due} is when time alone does something next. Days are ISO 8601. */
final class JourneyDocument {

    private JourneyDocument() {}

    static Document of(Journey journey) {
        var parties = journey.parties();
        var document = new Document("candidateId", parties.candidateId())
                .append("municipality", parties.municipality())
                .append("trade", parties.trade())
                .append("stage", journey.stage().name())
                .append("kind", journey.kind())
                .append("startsOn", journey.startsOn().toString())
                .append("endsOn", journey.endsOn().toString())
                .append("firstEnd", journey.firstEnd().toString())
                .append("lastHeard", journey.lastHeard().toString())
                .append("warned", journey.warned())
                .append("settled", journey.settled())
                .append(
                        "entries",
                        journey.entries().stream().map(JourneyDocument::line).toList());
        put(document, "openingId", parties.openingId());
        put(document, "employerId", parties.employerId());
        put(document, "organisationNumber", parties.organisationNumber());
        put(document, "talkDue", journey.talkDue());
        put(document, "contactUntil", journey.contactUntil());
        put(document, "certificate", journey.certificate());
        put(document, "reason", journey.reason());
        var learnt = journey.learnt();
        if (learnt != null) {
            var lessons = learnt.lessons().stream().map(Enum::name).toList();
            document.append("learnt", new Document("lessons", lessons).append("words", learnt.words()));
        }
        var due = NextMoment.of(journey);
        if (due != null) document.append("due", Date.from(due));
        return document;
    }

    static Journey toJourney(Stored stored) {
        var state = stored.state();
        var certificate = state.getString("certificate");
        var reason = state.getString("reason");
        return new Journey(
                stored.id(),
                new Journey.Parties(
                        state.getString("candidateId"),
                        state.getString("openingId"),
                        state.getString("employerId"),
                        state.getString("organisationNumber"),
                        state.getString("municipality"),
                        state.getString("trade")),
                Stage.valueOf(state.getString("stage")),
                state.getString("kind"),
                day(state, "startsOn"),
                day(state, "endsOn"),
                day(state, "firstEnd"),
                dayOrNone(state, "talkDue"),
                day(state, "lastHeard"),
                state.getBoolean("warned", false),
                dayOrNone(state, "contactUntil"),
                certificate == null ? null : Certificate.valueOf(certificate),
                reason == null ? null : EndReason.valueOf(reason),
                learnt(state.get("learnt", Document.class)),
                state.getList("entries", Document.class).stream()
                        .map(JourneyDocument::toEntry)
                        .toList(),
                state.getBoolean("settled", true),
                stored.version());
    }

    private static Document line(Entry entry) {
        var line = new Document("at", Date.from(entry.at()))
                .append("to", entry.to().name())
                .append("by", entry.by().name())
                .append("day", entry.day().toString());
        put(line, "deed", entry.deed());
        put(line, "code", entry.code());
        return line;
    }

    private static Entry toEntry(Document line) {
        var deed = line.getString("deed");
        return new Entry(
                Objects.requireNonNull(line.getDate("at")).toInstant(),
                deed == null ? null : Deed.valueOf(deed),
                Stage.valueOf(line.getString("to")),
                Actor.valueOf(line.getString("by")),
                day(line, "day"),
                line.getString("code"));
    }

    private static @Nullable Learnt learnt(@Nullable Document document) {
        if (document == null) return null;
        return new Learnt(
                document.getList("lessons", String.class).stream()
                        .map(Learnt.Lesson::valueOf)
                        .toList(),
                document.getString("words"));
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) document.append(field, value.toString());
    }

    private static LocalDate day(Document document, String field) {
        return LocalDate.parse(document.getString(field));
    }

    private static @Nullable LocalDate dayOrNone(Document document, String field) {
        var text = document.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
