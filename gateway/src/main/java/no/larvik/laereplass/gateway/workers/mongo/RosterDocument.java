package no.larvik.laereplass.gateway.workers.mongo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.gateway.workers.Decision;
import no.larvik.laereplass.gateway.workers.Request;
import no.larvik.laereplass.gateway.workers.Roster;
import no.larvik.laereplass.gateway.workers.WorkRole;
import no.larvik.laereplass.gateway.workers.Worker;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A roster as stored: a list of workers, since a subject may hold characters that no field name may. */
final class RosterDocument {

    private static final String SUBJECT = "subject";
    private static final String AGENCY = "agency";
    private static final String ROLES = "roles";

    private RosterDocument() {}

    static Document of(Roster roster) {
        return new Document(
                "workers",
                roster.workers().values().stream().map(RosterDocument::of).toList());
    }

    static Roster toRoster(Document stored) {
        var workers = stored.getList("workers", Document.class).stream()
                .map(RosterDocument::toWorker)
                .collect(Collectors.toMap(Worker::subject, Function.identity()));
        return new Roster(stored.getString("_id"), stored.getLong("v"), workers);
    }

    private static Document of(Worker worker) {
        return new Document(SUBJECT, worker.subject())
                .append("name", worker.name())
                .append(AGENCY, worker.agency())
                .append("vouched", words(worker.vouched()))
                .append("request", of(worker.request()))
                .append(
                        "decisions",
                        worker.decisions().stream().map(RosterDocument::of).toList())
                .append("lastHere", worker.lastHere().toString())
                .append("told", worker.told())
                .append("version", worker.version());
    }

    private static Worker toWorker(Document stored) {
        return new Worker(
                Objects.requireNonNull(stored.getString(SUBJECT)),
                stored.getString("name"),
                stored.getString(AGENCY),
                roles(stored.getList("vouched", String.class)),
                toRequest(stored.get("request", Document.class)),
                stored.getList("decisions", Document.class).stream()
                        .map(RosterDocument::toDecision)
                        .toList(),
                LocalDate.parse(stored.getString("lastHere")),
                stored.getBoolean("told"),
                stored.getInteger("version"));
    }

    private static @Nullable Document of(@Nullable Request request) {
        return request == null
                ? null
                : new Document("role", request.role().word())
                        .append(AGENCY, request.agency())
                        .append("at", Date.from(request.at()));
    }

    private static @Nullable Request toRequest(@Nullable Document stored) {
        return stored == null
                ? null
                : new Request(
                        WorkRole.of(stored.getString("role")).orElseThrow(),
                        stored.getString(AGENCY),
                        stored.getDate("at").toInstant());
    }

    private static Document of(Decision decision) {
        var roles = decision.roles();
        return new Document(ROLES, roles == null ? null : words(roles))
                .append(AGENCY, decision.agency())
                .append("why", decision.why())
                .append("by", decision.by())
                .append("byName", decision.byName())
                .append("at", Date.from(decision.at()));
    }

    private static Decision toDecision(Document stored) {
        var roles = stored.getList(ROLES, String.class);
        return new Decision(
                roles == null ? null : roles(roles),
                stored.getString(AGENCY),
                Objects.requireNonNull(stored.getString("why")),
                Objects.requireNonNull(stored.getString("by")),
                stored.getString("byName"),
                stored.getDate("at").toInstant());
    }

    private static List<String> words(Collection<WorkRole> roles) {
        return roles.stream().map(WorkRole::word).sorted().toList();
    }

    private static Set<WorkRole> roles(Collection<String> words) {
        return WorkRole.among(words);
    }
}
