package no.larvik.laereplass.chassis.store;

/** The command under the current Idempotency-Key has already changed this aggregate: nothing is left to do. */
public final class CommandReplayed extends RuntimeException {

    private final String kind;
    private final String id;
    private final long version;

    CommandReplayed(String kind, String id, long version) {
        super(kind + " " + id + " was already changed by this command");
        this.kind = kind;
        this.id = id;
        this.version = version;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    /** The aggregate's version right after the command's first and only run. */
    public long version() {
        return version;
    }
}
