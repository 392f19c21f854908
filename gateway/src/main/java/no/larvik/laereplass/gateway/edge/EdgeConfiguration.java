package no.larvik.laereplass.gateway.edge;

import no.larvik.laereplass.chassis.problem.ProblemResponses;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    RequestRates requestRates(EdgeSettings settings, ProblemResponses problems) {
        return new RequestRates(settings, problems);
    }

    /** Rates are counted once the visitor is known, inside the security chain, and not a second time outside it. */
    @Bean
    FilterRegistrationBean<RequestRates> notOutsideSecurity(RequestRates rates) {
        var registration = new FilterRegistrationBean<>(rates);
        registration.setEnabled(false);
        return registration;
    }
}
