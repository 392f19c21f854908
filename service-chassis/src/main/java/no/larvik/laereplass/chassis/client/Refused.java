package no.larvik.laereplass.chassis.client;

/** Another service understood the request and said no. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String service, int status) {
        super(service + " answered " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
