package no.larvik.laereplass.notification;

/** Whose inbox: one person's, or everybody's who may act for an organisation. */
public sealed interface Recipient {

    record Person(String subject) implements Recipient {}

    record Organisation(String number) implements Recipient {}

    /** As stored. */
    default String key() {
        return switch (this) {
            case Person person -> "sub:" + person.subject();
            case Organisation organisation -> "org:" + organisation.number();
        };
    }
}
