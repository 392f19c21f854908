package no.larvik.laereplass.chassis.relay;

/** The broker under one transactional id. Any exception but {@link Unsendable} leaves the outcome in doubt. */
interface TransactionalLog extends AutoCloseable {

    /** From its return on, whoever held the same id before can neither send nor commit. */
    void fence();

    void begin();

    void send(Outgoing outgoing);

    /** Returns only when every record is written and visible to readers of committed records. */
    void commit();

    void abort();

    @Override
    void close();
}
