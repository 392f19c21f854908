package no.larvik.laereplass.gateway.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import no.larvik.laereplass.gateway.Browser;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.StubService;
import no.larvik.laereplass.gateway.routes.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People whom the provider vouches for as nobody in particular, and who have a code instead. */
class RightsTest {

    private static final String RIGHTS = "/api/v1/me/employer/rights";

    private final RunningGateway gateway = RunningGateway.get();
    private final StubService employers = gateway.of(Service.EMPLOYER);
    private final Browser browser = gateway.browser();

    @AfterEach
    void nobodyHasARight() {
        employers.answer(RIGHTS, 200, "{\"items\":[]}");
    }

    @Test
    void whoeverMayActForOneOrganisationDoesSoFromTheSignIn() {
        mayActFor("910000004");

        browser.signIn("demo-stine");

        assertThat(session()).contains("\"roles\":[\"employer\"]", "910000004");
        browser.get("/api/v1/openings");
        assertThat(tokenOf("/api/v1/openings")).contains("\"org\":\"910000004\"");
    }

    @Test
    void whoeverMayActForTwoChoosesAndGetsANewKey() {
        mayActFor("910000004", "910000012");
        browser.signIn("demo-todd");
        assertThat(session()).contains("\"roles\":[]");
        var former = browser.cookies.get("__Host-sid");

        assertThat(choose("910000012").statusCode()).isEqualTo(204);

        assertThat(session()).contains("\"roles\":[\"employer\"]", "910000012");
        assertThat(browser.cookies.get("__Host-sid")).isNotEqualTo(former);
        browser.cookies.put("__Host-sid", former);
        assertThat(session()).contains("\"signedIn\":false");
    }

    @Test
    void nobodyChoosesAnOrganisationThatIsNotTheirs() {
        mayActFor("910000004", "910000012");
        browser.signIn("demo-uno");

        var refused = choose("910000020");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("organisation-not-yours");
        assertThat(session()).contains("\"roles\":[]");
    }

    @Test
    void whomTheProviderVouchesForChoosesNothing() {
        mayActFor("910000012");
        browser.signIn("demo-nora", "staff");

        assertThat(choose("910000012").statusCode()).isEqualTo(403);
        assertThat(session()).contains("\"roles\":[\"staff\"]");
    }

    @Test
    void whoeverIsRemovedIsOutWithinAMinute() {
        mayActFor("910000004");
        browser.signIn("demo-vera");
        assertThat(session()).contains("910000004");

        employers.answer(RIGHTS, 200, "{\"items\":[]}");
        gateway.clock.forward(Duration.ofSeconds(61));

        assertThat(session()).contains("\"roles\":[]").doesNotContain("910000004");
    }

    @Test
    void aMissingAnswerIsANo() {
        employers.answer(RIGHTS, 500, "{}");

        browser.signIn("demo-wenche");

        assertThat(session()).contains("\"signedIn\":true", "\"roles\":[]");
    }

    @Test
    void withoutASessionThereIsNothingToChoose() {
        assertThat(choose("910000004").statusCode()).isEqualTo(401);
    }

    private void mayActFor(String... numbers) {
        var items = Arrays.stream(numbers)
                .map(number -> "{\"organisationNumber\":\"" + number + "\"}")
                .collect(Collectors.joining(","));
        employers.answer(RIGHTS, 200, "{\"items\":[" + items + "]}");
    }

    private HttpResponse<String> choose(String number) {
        var body = "{\"organisationNumber\":\"" + number + "\"}";
        return browser.send(
                browser.ownPage("/api/v1/session/organisation").PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String session() {
        return browser.get("/api/v1/session").body();
    }

    private String tokenOf(String path) {
        var bearer = employers.asked(path).getLast().headers().getFirst("Authorization");
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
