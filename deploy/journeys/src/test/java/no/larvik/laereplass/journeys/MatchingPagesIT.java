package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Suggestions and their reasons as staff and young people see them, on the demo municipality. Before the journeys, which
 * take people out of the market.
 */
@ExtendWith(InChromium.class)
@Order(2)
class MatchingPagesIT {

    private static final String SHORT_TIME_IN_NORWAY = "Amir Demo";

    /** A code or a gap that nobody has put into words. */
    private static final String NOT_IN_WORDS = "\\b[A-Z]{2,}_[A-Z_]+\\b|\\{\\{";

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
    void placesForAYoungPersonAreExplainedInThreeLanguages() {
        try (var nora = person("nora", Window.DESK)) {
            opensSuggestionsFor(nora, SHORT_TIME_IN_NORWAY);
            isExplainedInEveryLanguage(nora, "suggestions-for-a-person");
        }
    }

    @Test
    void youngPeopleForAPlaceOfTheMunicipalityAreExplainedInThreeLanguages() {
        var place = market.mostWantedPlaceOf("hege");
        try (var nora = person("nora", Window.DESK)) {
            nora.goTo("/oppfolging/arbeidsgivere");
            nora.fill("Søk på navn eller nummer", "Larvik kommune");
            nora.follow("Larvik kommune (demo)");
            nora.page().locator("main a[href$='" + place + "']").click();
            nora.follow("Se hvem plassen passer for");
            nora.seesHeading("Passer for mine ungdommer");
            isExplainedInEveryLanguage(nora, "suggestions-for-a-place");
        }
    }

    @Test
    void suggestionsAreComparedByKeyboardAlone() {
        try (var nora = person("nora", Window.DESK)) {
            opensSuggestionsFor(nora, SHORT_TIME_IN_NORWAY);
            nora.sees("Sammenlign");
            var keys = nora.keyboard();
            keys.ticks("Sammenlign");
            keys.ticks("Sammenlign");
            keys.presses("Sammenlign de valgte");
            nora.seesHeading("Side om side");
            assertThat(keys.focused()).isEqualTo("Side om side");
            nora.looksAround("side-by-side");
        }
    }

    @Test
    void aChangedWishIsSeenFromBothSides() {
        try (var amir = person("amir", Window.PHONE);
                var nora = person("nora", Window.DESK)) {
            amir.goTo("/meg/profil/reisevei");
            amir.seesHeading("Hvor langt kan du reise?");
            amir.looksAround("how-far");
            amir.page().locator("main select").first().selectOption("50");
            amir.press("Lagre");
            amir.sees("Lagret");

            opensSuggestionsFor(nora, SHORT_TIME_IN_NORWAY);
            var first = nora.page().locator("article.suggestion").first();
            nora.until(() -> first.textContent().contains("kan reise 50 km"));
            first.getByRole(AriaRole.LINK).first().click();
            nora.seesHeading("Passer for mine ungdommer");
            nora.until(() -> nora.page()
                            .locator("article.suggestion")
                            .filter(new Locator.FilterOptions().setHasText(SHORT_TIME_IN_NORWAY))
                            .filter(new Locator.FilterOptions().setHasText("kan reise 50 km"))
                            .count()
                    == 1);
        } finally {
            market.change("amir", Map.of("reachKm", 40));
        }
    }

    @Test
    void aYoungPersonReadsWhyInPlainWordsInThreeLanguages() {
        try (var kari = person("kari", Window.PHONE)) {
            kari.goTo("/meg/forslag");
            kari.page().locator("main article a").first().click();
            kari.seesHeading("Hvorfor foreslår vi dette?");
            for (var language : PageTexts.ALL) {
                kari.speaks(language);
                kari.seesHeading(language.say("candidate:proposal.why"));
                kari.sees(language.say("candidate:proposal.notUsed"));
                assertThat(kari.text())
                        .doesNotContainPattern("\\d+ (av 100|of 100|poeng|points)")
                        .doesNotContainPattern(NOT_IN_WORDS);
                kari.glances("why-" + language.code());
            }
            kari.looksAround("why");
        }
    }

    private static void opensSuggestionsFor(Person staff, String name) {
        staff.goTo("/oppfolging");
        staff.fill("Søk på navn", name);
        staff.follow(name);
        staff.follow("Se forslag");
        staff.seesHeading("Forslag til " + name);
        staff.page().locator("article.suggestion").first().waitFor();
    }

    /** The first card with everything folded out: each factor, each must-rule, and what is never used, in words. */
    private static void isExplainedInEveryLanguage(Person staff, String what) {
        var card = staff.page().locator("article.suggestion").first();
        card.waitFor();
        for (var fold : card.locator("details:not([open]) > summary").all().reversed()) fold.click();
        for (var language : PageTexts.ALL) {
            staff.speaks(language);
            staff.sees(language.sayStart("followup:suggestions.version"));
            staff.sees(language.say("explain:rules.notUsed"));
            assertThat(card.innerText())
                    .contains(language.sayAll("explain:factor"))
                    .contains(language.sayAll("explain:rule"))
                    .contains(language.sayAll("explain:notUsed"))
                    .contains(language.say("explain:rules.notUsed"));
            assertThat(staff.text()).doesNotContainPattern(NOT_IN_WORDS);
            staff.glances(what + "-" + language.code());
        }
        staff.looksAround(what);
    }
}
