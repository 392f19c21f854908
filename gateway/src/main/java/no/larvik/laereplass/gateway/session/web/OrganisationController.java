package no.larvik.laereplass.gateway.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.rights.Rights;
import no.larvik.laereplass.gateway.session.Session;
import no.larvik.laereplass.gateway.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Chooses the organisation somebody acts for from now on, among those a code gave them. The session gets a new key. */
@RestController
class OrganisationController {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Rights rights;
    private final ProblemResponses problems;

    OrganisationController(Sessions sessions, SessionCookie cookie, Rights rights, ProblemResponses problems) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.rights = rights;
        this.problems = problems;
    }

    @PutMapping("/api/v1/session/organisation")
    void choose(HttpServletRequest request, HttpServletResponse response, @RequestBody ChoiceBody choice)
            throws IOException {
        var key = cookie.read(request);
        if (key.isEmpty()
                || Visitor.current().isEmpty()
                || !(request.getAttribute(SessionFilter.ATTRIBUTE) instanceof Session session)) {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
            return;
        }
        var who = session.who();
        rights.forget(who);
        var number = choice.organisationNumber();
        if (number == null || !who.mayActByCode() || !rights.of(who).contains(number)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "organisation-not-yours");
            return;
        }
        cookie.give(
                response, sessions.change(key.get(), session, who.withoutCode().actingFor(number)));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    record ChoiceBody(@Nullable String organisationNumber) {}
}
