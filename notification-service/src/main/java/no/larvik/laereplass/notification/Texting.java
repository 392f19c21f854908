package no.larvik.laereplass.notification;

/** Hands an SMS to one provider after the other, until one has taken it or may have. */
public interface Texting {

    Outcome send(Sms sms);

    /** How it went. The codes go into the log; they never hold a number or a provider's own words. */
    sealed interface Outcome {

        /**
         * @param provider which one
         * @param reference the provider's own name for it; what its delivery receipts speak of
         */
        record Taken(String provider, String reference) implements Outcome {}

        /** No provider will ever take this one. */
        record Refused(String code) implements Outcome {}

        /** No provider has it, for certain: try again later. */
        record NotTaken(String code) implements Outcome {}

        /** A provider may have it: never send again. */
        record Unclear(String code) implements Outcome {}
    }
}
