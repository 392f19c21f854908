package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
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
        var today = LocalDate.now();
        var last = today.getYear() - (today.getMonthValue() < 7 ? 2 : 1);
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
    void noraHasJourneysToFollowUp() {
        try (var nora = person("nora", Window.DESK)) {
            nora.goTo("/oppfolging/lop");
            nora.sees("Demo");
            nora.looksAround("history-journeys");
        }
    }
}
