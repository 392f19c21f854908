package no.larvik.laereplass.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cookie rules in a real browser. The gateway is {@code localhost}, the site people come from and the provider are
 * {@code 127.0.0.1}: for a browser these are two sites, where two ports would be one.
 */
class ChromiumTest {

    private final RunningGateway gateway = RunningGateway.get();

    @TempDir
    private Path profile = Path.of("");

    @Test
    void aPersonComingFromAnotherSiteIsSignedInAtOnce() throws IOException, InterruptedException {
        gateway.provider.nextIs("demo-kari", List.of("candidate"), Map.of());
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            try (exchange) {
                var page = "<script>location = '%s/login'</script>".formatted(gateway.address);
                StubService.write(exchange, 200, "text/html", page);
            }
        });
        elsewhere.start();
        try {
            var page = visit("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");

            assertThat(page).contains("<h1>Læreplass Larvik</h1>", "signedIn=true subject=demo-kari");
        } finally {
            elsewhere.stop(0);
        }
    }

    /** The page as it stands when it has come to rest. */
    private String visit(String address) throws IOException, InterruptedException {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "Chromium is not installed here, so its cookie rules are not tried.");
        var out = profile.resolve("page.html");
        var process = new ProcessBuilder(
                        chromium.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + profile.resolve("profile"),
                        "--virtual-time-budget=15000",
                        "--dump-dom",
                        address)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
