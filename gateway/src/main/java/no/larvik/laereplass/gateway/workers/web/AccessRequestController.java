package no.larvik.laereplass.gateway.workers.web;

import java.util.Objects;
import no.larvik.laereplass.gateway.workers.Request;
import no.larvik.laereplass.gateway.workers.WorkRole;
import no.larvik.laereplass.gateway.workers.WorkerProblem;
import no.larvik.laereplass.gateway.workers.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who works with young people signs in for the first time and asks the administrators for access. */
@RestController
@RequestMapping("/api/v1/access-request")
class AccessRequestController {

    private final Workers workers;

    AccessRequestController(Workers workers) {
        this.workers = workers;
    }

    @GetMapping
    AskedBody asked() {
        return AskedBody.of(workers.requestOf(UsersController.visitor()));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@RequestBody AskBody body) {
        var role = WorkRole.of(Objects.requireNonNullElse(body.role(), ""))
                .orElseThrow(() -> new WorkerProblem.Invalid("role", "unknown-role"));
        workers.ask(UsersController.visitor(), role, Objects.requireNonNullElse(body.agency(), ""));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw() {
        workers.withdraw(UsersController.visitor());
    }

    record AskBody(@Nullable String role, @Nullable String agency) {}

    /** Both null while nothing is asked for. */
    record AskedBody(@Nullable String role, @Nullable String agency) {

        static AskedBody of(@Nullable Request request) {
            return request == null
                    ? new AskedBody(null, null)
                    : new AskedBody(request.role().word(), request.agency());
        }
    }
}
