package no.larvik.laereplass.gateway.workers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.session.Identity;
import no.larvik.laereplass.gateway.workers.Decision;
import no.larvik.laereplass.gateway.workers.Request;
import no.larvik.laereplass.gateway.workers.WorkRole;
import no.larvik.laereplass.gateway.workers.Worker;
import no.larvik.laereplass.gateway.workers.WorkerProblem;
import no.larvik.laereplass.gateway.workers.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Users and roles, for administrators. No young person and no employer is named here. */
@RestController
@RequestMapping("/api/v1/users")
class UsersController {

    private final Workers workers;

    UsersController(Workers workers) {
        this.workers = workers;
    }

    @GetMapping
    ResponseEntity<UsersBody> all() {
        var who = visitor();
        var items = workers.all(who).stream().map(UserBody::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new UsersBody(items));
    }

    /** Holds from the person's next request on; at another gateway within five seconds. */
    @PutMapping("/{subject}/roles")
    UserBody decide(@PathVariable String subject, @RequestBody DecisionBody body) {
        var version = body.version();
        if (version == null) throw new WorkerProblem.Invalid("version", "required");
        var roles = body.roles();
        var decided = workers.decide(
                visitor(),
                subject,
                version,
                roles == null ? null : read(roles),
                body.agency(),
                Objects.requireNonNullElse(body.why(), ""));
        return UserBody.of(decided);
    }

    static Identity visitor() {
        return Visitor.current().map(Visitor::who).orElseThrow(WorkerProblem.NobodySignedIn::new);
    }

    private static Set<WorkRole> read(Collection<String> words) {
        var roles = WorkRole.among(words);
        if (roles.size() < Set.copyOf(words).size()) throw new WorkerProblem.Invalid("roles", "unknown-role");
        return roles;
    }

    private static List<String> words(Collection<WorkRole> roles) {
        return roles.stream().map(WorkRole::word).sorted().toList();
    }

    record UsersBody(List<UserBody> items) {}

    /**
     * @param roles none ends the access; left out: as the sign-in says
     * @param version as it was when the page was read
     */
    record DecisionBody(
            @Nullable List<String> roles,
            @Nullable String agency,
            @Nullable String why,
            @Nullable Integer version) {}

    /**
     * @param vouched what the sign-in says
     * @param decided whether an administrator's word counts instead
     */
    record UserBody(
            String subject,
            @Nullable String name,
            List<String> roles,
            @Nullable String agency,
            List<String> vouched,
            boolean decided,
            LocalDate lastHere,
            @Nullable RequestedBody request,
            List<DecidedBody> decisions,
            int version) {

        static UserBody of(Worker worker) {
            return new UserBody(
                    worker.subject(),
                    worker.name(),
                    words(worker.roles()),
                    worker.worksAt(),
                    words(worker.vouched()),
                    worker.isDecided(),
                    worker.lastHere(),
                    worker.request() == null ? null : RequestedBody.of(worker.request()),
                    worker.decisions().reversed().stream().map(DecidedBody::of).toList(),
                    worker.version());
        }
    }

    record RequestedBody(String role, String agency, Instant at) {

        static RequestedBody of(Request request) {
            return new RequestedBody(request.role().word(), request.agency(), request.at());
        }
    }

    record DecidedBody(
            @Nullable List<String> roles,
            @Nullable String agency,
            String why,
            @Nullable String by,
            Instant at) {

        static DecidedBody of(Decision decision) {
            var roles = decision.roles();
            return new DecidedBody(
                    roles == null ? null : words(roles),
                    decision.agency(),
                    decision.why(),
                    decision.byName(),
                    decision.at());
        }
    }
}
