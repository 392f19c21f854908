package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Allocation plans and the fairness report as staff and team leads use them, on the demo municipality. */
@ExtendWith(InChromium.class)
@Order(3)
class PlanPagesIT {

    @Test
    void linesOfBothPlansBecomeDraftsAndNothingIsSent() {
        try (var nora = person("nora", Window.DESK)) {
            nora.goTo("/oppfolging/fordeling/ny");
            nora.press("Lag planen");
            nora.sees("Gi planen et navn.");
            nora.looksAround("plan-without-a-name");
            nora.fill("Navn på planen", "Høsten i prøve");
            nora.press("Lag planen");
            nora.seesHeading("Høsten i prøve");
            nora.sees("Planene side om side");
            nora.sees("Flest får plass:");
            nora.looksAround("plans");
            becomesADraft(nora, "Flest får plass");
            becomesADraft(nora, "Stabil plan");
            nora.goTo("/oppfolging/fordeling");
            nora.sees("Høsten i prøve");
            nora.looksAround("all-plans");
        }
    }

    @Test
    void anotherPlaceThanThePlansNeedsAReason() {
        try (var market = new DemoMarket();
                var nora = person("nora", Window.DESK)) {
            madeByKeyboard(nora, "Med en annen plass");
            nora.sees("Hvorfor?");
            nora.goTo(URI.create(nora.page().url()).getPath() + "/personer/" + market.idOf("amir"));
            nora.seesHeading("Listen, best først");
            nora.looksAround("why-this-place");
            nora.page()
                    .locator("main tbody tr")
                    .filter(new Locator.FilterOptions().setHasNotText("Planen gir denne plassen."))
                    .first()
                    .locator("button")
                    .click();
            nora.press("Ja, lag utkast");
            nora.sees("Skriv en grunn på minst 10 tegn.");
            nora.looksAround("reason-missing");
            nora.fill("Hvorfor en annen plass?", "Kjenner folkene der fra før.");
            nora.press("Ja, lag utkast");
            nora.sees("Dette skjedde");
            nora.looksAround("other-place");
        }
    }

    @Test
    void groupsAreComparedWithoutShowingAnybody() {
        try (var liv = person("liv", Window.DESK)) {
            liv.goTo("/rettferdighet");
            liv.seesHeading("Dette viser tallene ikke");
            liv.seesHeading("Hvem som blir vist");
            liv.looksAround("fairness");
        }
    }

    private static void becomesADraft(Person nora, String plan) {
        nora.choose("Plan", plan);
        nora.check("^Velg (?!alle)", 0);
        nora.pressLast("Lag utkast");
        nora.sees("Ingenting blir sendt. Utkastene står under Treff");
        nora.looksAround("are-you-sure");
        nora.press("Ja, lag utkast");
        nora.sees("1 utkast er laget. Ingenting er sendt.");
        nora.looksAround("draft-made");
    }

    private static void madeByKeyboard(Person nora, String name) {
        nora.goTo("/oppfolging/fordeling");
        nora.seesHeading("Fordelingsplaner");
        var keys = nora.keyboard();
        keys.opens("Lag ny plan");
        nora.seesHeading("Lag ny plan");
        keys.fills("Navn på planen", name);
        keys.presses("Lag planen");
        nora.seesHeading(name);
        nora.sees("Planene side om side");
        assertThat(nora.text()).contains("Par som heller ville hatt hverandre");
    }
}
