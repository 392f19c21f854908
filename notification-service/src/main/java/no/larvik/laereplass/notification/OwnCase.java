package no.larvik.laereplass.notification;

import java.util.Optional;

/** Asks candidate-service whose case a sign-in is linked to. */
@FunctionalInterface
public interface OwnCase {

    /** @return the young person's id; empty for everybody else */
    Optional<String> of(String subject);
}
