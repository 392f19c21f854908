package no.larvik.laereplass.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import no.larvik.laereplass.journeys.Person.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The running platform in one browser for all; where there is no browser the tests are skipped, and say so. */
final class InChromium implements BeforeAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InChromium.class);

    private static @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(
                Chromium.installed().isPresent(),
                "No Chromium on this machine: the pages are skipped. Install the package chromium.");
        new RunningPlatform().beforeAll(context);
        chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    static Chromium browser() {
        return Objects.requireNonNull(chromium, "found before the first test");
    }

    static Person person(String persona, Window window) {
        return Person.signedIn(browser(), persona, window);
    }
}
