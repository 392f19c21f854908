package no.larvik.laereplass.gateway.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the servlet container sends what no handler answered. */
@RestController
class ErrorPage implements ErrorController {

    private static final int NOBODY_SENT_US = 404;

    private final ProblemResponses problems;

    ErrorPage(ProblemResponses problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : NOBODY_SENT_US;
        var status = HttpStatusCode.valueOf(sent);
        problems.write(request, response, Errors.status(status), Errors.code(status));
    }
}
