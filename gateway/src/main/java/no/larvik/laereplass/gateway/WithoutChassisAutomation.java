package no.larvik.laereplass.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps the chassis from configuring itself here: the gateway has no Kafka, no outbox and its own rules of access. What
 * it shares is made in {@link ChassisParts}. Registered in {@code META-INF/spring.factories}.
 */
class WithoutChassisAutomation implements AutoConfigurationImportFilter {

    private static final String CHASSIS = "no.larvik.laereplass.chassis.";

    @Override
    public boolean[] match(@Nullable String[] autoConfigurationClasses, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[autoConfigurationClasses.length];
        for (int i = 0; i < wanted.length; i++) {
            var name = autoConfigurationClasses[i]; // null when an earlier filter ruled it out
            wanted[i] = name == null || !name.startsWith(CHASSIS);
        }
        return wanted;
    }
}
