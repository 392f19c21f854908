package no.larvik.laereplass.notification;

import java.util.List;

/** What is left to do with a message once its owner and its receiver have been asked. */
sealed interface Prepared {

    /** Nothing: how its attempt ended. */
    record Over(Delivery delivery) implements Prepared {}

    /** To be kept as one message for each of a company's people, in the place of the one to the company. */
    record ToEach(Delivery over, List<Delivery> each) implements Prepared {}

    /** To be laid in an inbox. */
    record ToLay(Delivery delivery, Recipient recipient) implements Prepared {}

    /** To be handed to the mail server. */
    record ToPost(Delivery delivery, Mail mail) implements Prepared {}

    /** To be marked, and then handed to a provider. */
    record ToRing(Delivery delivery, String number, Worded words) implements Prepared {}
}
