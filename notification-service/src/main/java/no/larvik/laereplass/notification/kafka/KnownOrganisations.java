package no.larvik.laereplass.notification.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Organisations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** All companies of all municipalities, a few thousand, in memory. */
@Component
class KnownOrganisations implements Organisations {

    private final Map<String, Company> companies = new ConcurrentHashMap<>();

    @Override
    public Optional<String> numberOf(String employerId) {
        return Optional.ofNullable(companies.get(employerId)).map(Company::number);
    }

    @Override
    public Set<String> officesOf(String employerId) {
        return Optional.ofNullable(companies.get(employerId)).stream()
                .flatMap(company -> company.offices().stream())
                .flatMap(office -> numberOf(office).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void heard(Incoming incoming) {
        var value = incoming.value();
        if (value == null) companies.remove(incoming.key());
        else if (value.hasNonNull("organisationNumber")) companies.put(incoming.key(), Company.of(value));
    }

    /** @param offices by id: an office is a company too */
    private record Company(String number, Set<String> offices) {

        static Company of(JsonNode state) {
            var offices =
                    state.path("offices").valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
            return new Company(state.get("organisationNumber").asString(), offices);
        }
    }
}
