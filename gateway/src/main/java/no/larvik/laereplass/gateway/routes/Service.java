package no.larvik.laereplass.gateway.routes;

/** The services behind the gateway, by the name they answer to as audience of a token. */
public enum Service {
    CANDIDATE("candidate-service"),
    EMPLOYER("employer-service"),
    MATCHING("matching-service"),
    NOTIFICATION("notification-service");

    private final String audience;

    Service(String audience) {
        this.audience = audience;
    }

    public String audience() {
        return audience;
    }
}
