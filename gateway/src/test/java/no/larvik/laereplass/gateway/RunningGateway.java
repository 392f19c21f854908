package no.larvik.laereplass.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.larvik.laereplass.gateway.routes.Service;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole gateway on free ports, with a real provider, a real store and four stub services; one per test run. */
public final class RunningGateway {

    private static final RunningGateway ONE = new RunningGateway();

    public final MovableClock clock = new MovableClock();
    public final Provider provider = new Provider();
    public final ECKey key;
    public final String address;
    public final ConfigurableApplicationContext context;
    private final Map<Service, StubService> services = Map.of(
            Service.CANDIDATE, new StubService(),
            Service.EMPLOYER, new StubService(),
            Service.MATCHING, new StubService(),
            Service.NOTIFICATION, new StubService());

    private RunningGateway() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("gateway").generate();
            var keys = keyFiles(key);
            var port = freePort();
            address = "http://localhost:" + port;
            var store = new MongoServer(H2Backend.inMemory());
            var storeAddress = store.bind();
            context = new SpringApplicationBuilder(Gateway.class)
                    .initializers(context -> ((GenericApplicationContext) context)
                            .registerBean("clock", InstantSource.class, () -> clock))
                    .properties(Map.<String, Object>ofEntries(
                            Map.entry("SERVER_PORT", port),
                            Map.entry("LAEREPLASS_ADDRESS", address),
                            Map.entry("LAEREPLASS_KEYS", keys.toString()),
                            Map.entry("MONGODB_URI", "mongodb://127.0.0.1:" + storeAddress.getPort()),
                            Map.entry("OIDC_ISSUER", provider.issuer()),
                            Map.entry(
                                    "CANDIDATE_URL",
                                    of(Service.CANDIDATE).address().toString()),
                            Map.entry(
                                    "EMPLOYER_URL",
                                    of(Service.EMPLOYER).address().toString()),
                            Map.entry(
                                    "MATCHING_URL",
                                    of(Service.MATCHING).address().toString()),
                            Map.entry(
                                    "NOTIFICATION_URL",
                                    of(Service.NOTIFICATION).address().toString()),
                            Map.entry("LIMIT_SESSION", 0.5), // so slow that a busy machine still empties the bucket
                            Map.entry("LIMIT_SIGN_IN", 1000)))
                    .run("--logging.level.root=warn");
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RunningGateway get() {
        return ONE;
    }

    public StubService of(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    public URI at(String path) {
        return URI.create(address + path);
    }

    public Browser browser() {
        return new Browser(this);
    }

    public Script script(String persona, String... roles) {
        return new Script(this, provider.bearer(persona, List.of(roles)));
    }

    private static Path keyFiles(ECKey key) throws IOException {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "keys");
        Files.writeString(folder.resolve("gateway.json"), key.toJSONString());
        Files.writeString(folder.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
        return folder;
    }

    /** Below the ports the system hands out: none of those is given away between looking and starting. */
    private static int freePort() {
        var first = 10_000 + (int) (ProcessHandle.current().pid() % 8_000);
        return IntStream.range(first, 30_000)
                .filter(RunningGateway::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
