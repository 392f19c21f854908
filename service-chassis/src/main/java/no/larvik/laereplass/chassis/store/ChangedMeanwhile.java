package no.larvik.laereplass.chassis.store;

/** The aggregate is not at the version the caller saw, or its id is taken: read again and decide again. */
public final class ChangedMeanwhile extends RuntimeException {

    private final String kind;
    private final String id;

    ChangedMeanwhile(String kind, String id) {
        super(kind + " " + id + " was changed by somebody else");
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
