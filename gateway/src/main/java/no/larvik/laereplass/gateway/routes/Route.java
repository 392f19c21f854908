package no.larvik.laereplass.gateway.routes;

import java.util.List;

/**
 * One part of the public API and the service that answers for it.
 *
 * @param name names its circuit breaker and bulkhead, so no two routes share one
 * @param path first segments below {@code /api/v1}
 * @param live stays open and sends as things happen: no time limit, a cap per person instead
 */
record Route(String name, Service service, String path, boolean live) {

    private static final String ROOT = "/api/v1/";

    static Route to(Service service, String path) {
        return new Route(path.replace('/', '-'), service, path, false);
    }

    static Route live(Service service, String path) {
        return new Route(path.replace('/', '-'), service, path, true);
    }

    List<String> patterns() {
        return List.of(ROOT + path, ROOT + path + "/**");
    }
}
