package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's past as people see it: each page of figures has its table, and there are journeys to follow up. */
@ExtendWith(InChromium.class)
@Order(3)
class HistoryPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"historikk", "loftet", "svar", "offisielle", "indikatorer", "gevinst", "unge-stemmer"})
    void aPageOfFiguresHasSomethingToShow(String page) {
        var last = lastYear();
        try (var ida = person("ida", Window.DESK)) {
            ida.goTo("/styring/" + page + "?aar=" + last);
            ida.page()
                    .getByRole(AriaRole.TABLE, new GetByRoleOptions().setIncludeHidden(true))
                    .first()
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            ida.looksAround("history-" + page);
        }
    }

    @Test
    void idaReadsWhetherItWorksRightNow() {
        try (var ida = person("ida", Window.DESK)) {
            ida.goTo("/styring");
            ida.follow("Varsler og drift");
            ida.seesHeading("Varsler og drift");
            for (var part : List.of("Unge og saker", "Bedrifter og plasser", "Forslag, treff og tall", "Varsler"))
                ida.row(part).getByText("Virker").waitFor();
            ida.row("Enhetsregisteret").getByText("Demodata").waitFor();
            ida.row("Innlogging").getByText("Virker").waitFor();
            ida.looksAround("operation");
            ida.press("Les på nytt");
            ida.row("Unge og saker").getByText("Virker").waitFor();
        }
        try (var liv = person("liv", Window.DESK)) {
            liv.goTo("/styring/varsler");
            liv.seesHeading("Denne siden er ikke for deg");
        }
    }

    @Test
    void aStepOfTheFunnelLeadsIdaToItsSpreadAndNoraToHerOwnPeople() {
        var last = lastYear();
        try (var ida = person("ida", Window.DESK)) {
            ida.goTo("/styring/historikk?aar=" + last);
            ida.page()
                    .getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Se hva som ligger bak"))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ungdommen sa ja"))
                    .click();
            ida.seesHeading("Bak «Ungdommen sa ja»");
            ida.sees("Du er administrator og ser tall, ikke personer.");
            ida.sees("forslag kom til «Ungdommen sa ja»");
            ida.looksAround("behind-a-step");
        }
        try (var nora = person("nora", Window.DESK)) {
            nora.goTo("/oppfolging");
            nora.follow("Hvor langt de er kommet");
            nora.choose("Skoleår", last + "–" + (last + 1));
            nora.sees("Du ser bare dem du har tilgang til.");
            nora.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Åpne treffet"))
                    .first()
                    .waitFor();
            nora.looksAround("behind-a-step");
        }
    }

    @Test
    void noraHasJourneysToFollowUp() {
        try (var nora = person("nora", Window.DESK)) {
            nora.goTo("/oppfolging/lop");
            nora.sees("Demo");
            nora.looksAround("history-journeys");
        }
    }

    /** The school year that is over, by the year of its August. */
    private static int lastYear() {
        var today = LocalDate.now();
        return today.getYear() - (today.getMonthValue() < 7 ? 2 : 1);
    }
}
