package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.regex.Pattern;
import no.larvik.laereplass.demo.Waiting;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The programme's rows as those whom they are for read them on the page. */
@ExtendWith(InChromium.class)
@Order(7)
class ProgrammePagesIT {

    private static final Map<String, String> WORDS =
            Map.of("FAGBREV", "fagbrev", "HIGHER_EDUCATION", "høyere utdanning", "UNDER_WAY", "fortsatt i lære");

    /** Thousands stand apart by a space that is no ordinary one. */
    private static final String NUMBER = "([\\d\\s\\u00a0]+)";

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void theOutcomeLineReadsAsTheProgrammeSaysIt() {
        Apprentice.registered(market.as("nora"), "PART_1").looking().signed();
        var line = line("PART_1");
        try (var liv = person("liv", Window.DESK)) {
            liv.goTo("/styring/kull");
            liv.sees("Lærlingprogram del 1: " + line.path("contracts").asInt() + " kontrakt");
            WORDS.forEach((code, word) -> {
                if (line.path("outcomes").has(code))
                    assertThat(liv.text())
                            .contains(line.path("outcomes").path(code).asInt() + " " + word);
            });
            liv.looksAround("programme-outcomes");
        }
    }

    private static JsonNode line(String part) {
        return market.as("liv")
                .get("/api/v1/cohorts/outcomes")
                .expect(200)
                .json()
                .path("lines")
                .valueStream()
                .filter(line -> line.path("part").asString().equals(part))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePromiseIsKeptBeforeEverybodysEyesAndItsNamesBeforeStaffs() {
        var waiting = Apprentice.registered(market.as("nora"), "PART_1").looking();
        var name = market.as("nora").get(waiting.path()).expect(200).text("firstName");
        Waiting.untilTrue(
                "staff to see who waits",
                Programme.SOON,
                () -> market.as("nora")
                        .get("/api/v1/insight/promise/people")
                        .expect(200)
                        .body()
                        .contains(waiting.id()));
        try (var nora = person("nora", Window.DESK);
                var ida = person("ida", Window.DESK)) {
            nora.goTo("/oppfolging/uten-tilbud");
            nora.sees(name);
            nora.looksAround("programme-without-offer");
            ida.goTo("/styring/loftet");
            ida.read(Pattern.compile(NUMBER + " vil ha lærekontrakt\\."));
            assertThat(ida.text()).doesNotContain(name);
        }
    }

    @Test
    void theTargetIsReadPerThousandInhabitants() {
        try (var hege = person("hege", Window.DESK)) {
            hege.goTo("/bedrift/mal");
            assertThat(hege.read(Pattern.compile("Målet er ([\\d,]+) per 1000 innbyggere, med 48.000 innbyggere")))
                    .isEqualTo("2");
            hege.looksAround("programme-target");
        }
    }

    @Test
    void aYoungPersonHasSomebodyToCallAndReadsWhoHasSeen() {
        market.as("nora").get("/api/v1/candidates/" + market.idOf("kari")).expect(200);
        try (var kari = person("kari", Window.PHONE)) {
            var call = kari.page()
                    .getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName("Ring").setExact(true));
            call.waitFor();
            assertThat(call.getAttribute("href")).startsWith("tel:+47");
            kari.sees("Nora Demo");
            kari.goTo("/meg/innsyn");
            kari.sees("Nora Demo");
            kari.looksAround("programme-who-has-seen");
        }
    }

    @Test
    void gainsAreReadAsARangeWithTheirAssumptions() {
        try (var ida = person("ida", Window.DESK)) {
            ida.goTo("/styring/gevinst");
            ida.read(Pattern.compile("verdt mellom " + NUMBER + " og"));
            ida.sees("5 forutsetninger, med kilde og dato.");
            ida.page()
                    .getByText("Demotall, oppdiktet")
                    .first()
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            ida.looksAround("programme-gains");
        }
    }
}
