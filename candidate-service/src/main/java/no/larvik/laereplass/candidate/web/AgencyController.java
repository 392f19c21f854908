package no.larvik.laereplass.candidate.web;

import java.util.List;
import no.larvik.laereplass.candidate.Agencies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one list of agencies there is: for whoever asks for access, gives it, or has somebody join a case. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyController {

    private final Agencies agencies;

    AgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping
    AgenciesBody all() {
        return new AgenciesBody(agencies.codes().stream().map(AgencyBody::new).toList());
    }

    record AgenciesBody(List<AgencyBody> items) {}

    /** @param code the words for it are texts */
    record AgencyBody(String code) {}
}
