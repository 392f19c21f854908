package no.larvik.laereplass.notification;

/** Reads what providers say about messages, each in its own way, once it has shown who it is. */
public interface SmsReceipts {

    /**
     * @param provider as it is named in the settings
     * @param credentials as in the header {@code Authorization}; empty for none
     * @param said the body of a POST, the query of a GET
     */
    Heard read(String provider, String credentials, String said);

    /** What came of reading. */
    sealed interface Heard {

        /** No provider of ours, or not its password. */
        record Stranger() implements Heard {}

        record Unreadable() implements Heard {}

        /** It is still on its way. */
        record NothingYet() implements Heard {}

        record Of(Receipt receipt) implements Heard {}
    }
}
