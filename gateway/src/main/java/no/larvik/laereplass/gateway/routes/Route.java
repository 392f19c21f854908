package no.larvik.laereplass.gateway.routes;

import java.util.List;

/**
 * One part of the public API and the service that answers for it.
 *
 * @param name names its circuit breaker and bulkhead, so no two routes share one
 * @param path first segments below {@code /api/v1}
 * @param pace how long an answer may take
 * @param entry who may come so far
 */
record Route(String name, Service service, String path, Pace pace, Entry entry) {

    /** How long an answer may take. */
    enum Pace {
        QUICK,
        /** Whole files come in, or are made while one waits. */
        UNHURRIED,
        /** Stays open and sends as things happen: no time limit, a cap per person instead. */
        LIVE
    }

    /** Who may come as far as the service. */
    enum Entry {
        SIGNED_IN,
        /** Other systems, which show the service itself a user and a password of their own. */
        SYSTEMS
    }

    private static final String ROOT = "/api/v1/";

    static Route to(Service service, String path) {
        return new Route(path.replace('/', '-'), service, path, Pace.QUICK, Entry.SIGNED_IN);
    }

    /** @param path stands before the route it is a part of */
    static Route unhurried(String name, Service service, String path) {
        return new Route(name, service, path, Pace.UNHURRIED, Entry.SIGNED_IN);
    }

    static Route live(Service service, String path) {
        return new Route(path.replace('/', '-'), service, path, Pace.LIVE, Entry.SIGNED_IN);
    }

    static Route forSystems(Service service, String path) {
        return new Route(path.replace('/', '-'), service, path, Pace.QUICK, Entry.SYSTEMS);
    }

    List<String> patterns() {
        return List.of(ROOT + path, ROOT + path + "/**");
    }
}
