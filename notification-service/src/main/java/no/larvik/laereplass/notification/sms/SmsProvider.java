package no.larvik.laereplass.notification.sms;

import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting.Outcome;

/** One company that sends SMS. */
interface SmsProvider {

    String name();

    /** Never throws for what can go wrong on the way: the outcome says what is known of the message. */
    Outcome send(Sms sms);
}
