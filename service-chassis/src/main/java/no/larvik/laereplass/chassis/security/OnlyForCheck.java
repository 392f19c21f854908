package no.larvik.laereplass.chassis.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds what {@link OnlyFor} says, before anything of the request is read. */
final class OnlyForCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var only = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OnlyFor.class);
            if (only != null && !holds(only, CurrentCaller.get()))
                throw new RequestProblem(HttpStatus.FORBIDDEN, "forbidden");
        }
        return true;
    }

    private static boolean holds(OnlyFor only, Caller caller) {
        return caller.issuer().equals(only.value()) && (!only.itself() || caller.isIssuer());
    }
}
