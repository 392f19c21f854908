package no.larvik.laereplass.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import no.larvik.laereplass.gateway.Browser;
import no.larvik.laereplass.gateway.RunningGateway;
import org.junit.jupiter.api.Test;

/** The same lifetimes through cookie, filter and store. */
class SessionExpiryTest {

    private static final String SIGNED_IN = "\"signedIn\":true";

    private final RunningGateway gateway = RunningGateway.get();
    private final Browser browser = gateway.browser();

    @Test
    void anIdleSessionIsOverAndItsDocumentGone() {
        browser.signIn("demo-nora", "staff");
        gateway.clock.forward(Duration.ofMinutes(29));
        assertThat(whoAmI()).contains(SIGNED_IN);

        gateway.clock.forward(Duration.ofMinutes(31));

        assertThat(whoAmI()).doesNotContain(SIGNED_IN);
        assertThat(browser.get("/api/v1/candidates").statusCode()).isEqualTo(401);
        assertThat(documents("demo-nora")).isZero();
    }

    @Test
    void aCandidatesSessionEndsAfterAnHourInUse() {
        browser.signIn("demo-kari", "candidate");
        gateway.clock.forward(Duration.ofMinutes(25));
        assertThat(whoAmI()).contains(SIGNED_IN);
        gateway.clock.forward(Duration.ofMinutes(25));
        assertThat(whoAmI()).contains(SIGNED_IN);

        gateway.clock.forward(Duration.ofMinutes(11));

        assertThat(whoAmI()).doesNotContain(SIGNED_IN);
    }

    @Test
    void theSweepForgetsThoseWhoNeverCameBack() {
        browser.signIn("demo-gone", "candidate");
        assertThat(documents("demo-gone")).isEqualTo(1);
        gateway.clock.forward(Duration.ofMinutes(31));

        gateway.context.getBean(Sessions.class).sweep();

        assertThat(documents("demo-gone")).isZero();
    }

    private String whoAmI() {
        return browser.get("/api/v1/session").body();
    }

    private long documents(String subject) {
        return gateway.context
                .getBean(MongoDatabase.class)
                .getCollection("sessions")
                .countDocuments(com.mongodb.client.model.Filters.eq("subject", subject));
    }
}
