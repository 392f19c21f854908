package no.larvik.laereplass.notification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Whose inbox: one person's, or everybody's who may act for an organisation. */
public sealed interface Recipient {

    record Person(String subject) implements Recipient {}

    record Organisation(String number) implements Recipient {}

    /** One of a company's people, by the id employer-service has for them; they read the company's inbox and have none alone. */
    record Colleague(String id) implements Recipient {}

    /** As stored. */
    default String key() {
        return switch (this) {
            case Person person -> "sub:" + person.subject();
            case Organisation organisation -> "org:" + organisation.number();
            case Colleague colleague -> "colleague:" + colleague.id();
        };
    }

    /** Stands for an inbox among replicas: the same everywhere, and no sign-in or number that can be read. */
    static String markOf(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
