package no.larvik.laereplass.notification.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Organisations;
import org.springframework.stereotype.Component;

/** All companies of all municipalities, a few thousand, in memory. */
@Component
class KnownOrganisations implements Organisations {

    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    @Override
    public Optional<String> numberOf(String employerId) {
        return Optional.ofNullable(numbers.get(employerId));
    }

    void heard(Incoming incoming) {
        var value = incoming.value();
        if (value == null) numbers.remove(incoming.key());
        else if (value.hasNonNull("organisationNumber"))
            numbers.put(incoming.key(), value.get("organisationNumber").asString());
    }
}
