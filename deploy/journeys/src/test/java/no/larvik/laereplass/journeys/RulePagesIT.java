package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Weights and travel times as administrators keep them, on the demo municipality. Both end as they began. */
@ExtendWith(InChromium.class)
@Order(4)
class RulePagesIT {

    @Test
    void newWeightsArePreviewedGivenAReasonAndTakenBackByKeyboardAlone() {
        try (var ida = person("ida", Window.DESK)) {
            ida.goTo("/regler");
            ida.seesHeading("Regler og vekter");
            ida.looksAround("rules");
            var first = version(ida);
            var keys = ida.keyboard();
            keys.opens("Endre vektene");
            ida.seesHeading("Endre vektene");
            keys.fills("Nærhet", "60");
            keys.presses("Se hva som ville endret seg");
            ida.sees("forslag ville endret seg.");
            ida.looksAround("preview");
            keys.presses("Lagre og ta i bruk");
            ida.sees("Skriv en grunn på 10 til 500 tegn.");
            keys.fills("Hvorfor endrer du?", "Prøver hva kort reisevei betyr.");
            keys.presses("Lagre og ta i bruk");
            ida.seesHeading("Tidligere versjoner");
            ida.sees("Prøver hva kort reisevei betyr.");
            assertThat(version(ida)).isNotEqualTo(first);
            takesBack(ida, first);
            ida.looksAround("history");
        }
    }

    @Test
    void whoDecidesAtTheSameTimeIsToldAndLosesNoNumbers() {
        try (var one = person("ida", Window.DESK);
                var other = person("ida", Window.DESK)) {
            one.goTo("/regler");
            one.seesHeading("Regler og vekter");
            var first = version(one);
            previews(one, "Nærhet", "45");
            previews(other, "Oppstart", "35");
            decides(one, "Den første av to samtidige.");
            one.seesHeading("Tidligere versjoner");

            decides(other, "Den andre av to samtidige.");
            other.sees("Noen andre har endret reglene");
            other.looksAround("conflict");
            other.press("Hent de nyeste reglene");
            other.sees("Den første av to samtidige.");
            assertThat(other.page().getByLabel("Oppstart").first().inputValue()).isEqualTo("35");
            other.press("Se hva som ville endret seg");
            decides(other, "Den andre, som nå har sett den første.");
            other.seesHeading("Tidligere versjoner");
            other.sees("Den andre, som nå har sett den første.");
            takesBack(other, first);
        }
    }

    @Test
    void aNewPairOfNeighbourTradesOpensPlacesAndIsTakenBack() {
        try (var market = new DemoMarket();
                var ida = person("ida", Window.DESK)) {
            var amir = market.idOf("amir");
            var before = neighbours(market, amir);
            ida.goTo("/regler");
            ida.seesHeading("Regler og vekter");
            var first = version(ida);
            ida.follow("Endre nabofag");
            ida.choose("Fag", "Tømrerfaget");
            ida.choose("Nabofag", "Helsearbeiderfaget");
            ida.press("Legg til paret");
            ida.sees("Lagt til: 1. Tatt ut: 0.");
            ida.press("Se hva som ville endret seg");
            ida.sees("forslag ville endret seg.");
            ida.looksAround("neighbour-trades");
            decides(ida, "Prøver hva et nytt nabofag åpner.");
            ida.seesHeading("Tidligere versjoner");
            market.soon("a place in the new neighbour trade", () -> when(neighbours(market, amir) > before));

            ida.page().getByText("Se vektene").first().click();
            ida.follow("Bruk nabofagene fra versjon " + first);
            ida.sees("Lagt til: 0. Tatt ut: 1.");
            ida.press("Se hva som ville endret seg");
            decides(ida, "Tilbake til det vi hadde.");
            ida.seesHeading("Tidligere versjoner");
            market.soon("the neighbour trades as before", () -> when(neighbours(market, amir) == before));
        }
    }

    @Test
    void aFileWithABadRowIsRefusedAndAGoodOneChangesTheReasons() {
        try (var ida = person("ida", Window.DESK);
                var nora = person("nora", Window.DESK)) {
            ida.goTo("/regler/endre/reisetider");
            ida.seesHeading("Les inn en tabell");
            ida.press("Prøv filen uten å lagre");
            ida.sees("Velg en fil.");
            brings(ida, LocalBuses.withABadRow());
            ida.sees("1 linje har feil. Ingenting er lest inn.");
            assertThat(ida.page().locator("main tbody tr").innerText()).contains("3", "minutes");
            ida.looksAround("bad-row");
            brings(ida, LocalBuses.all());
            ida.sees("Ingen feil.");
            ida.looksAround("good-file");
            ida.press("Les inn tabellen");
            ida.sees("Der vi kjenner reisetiden, brukes den i stedet for avstanden.");
            ida.looksAround("travel-times");

            nora.goTo("/oppfolging");
            nora.fill("Søk på navn", "Amir Demo");
            nora.follow("Amir Demo");
            nora.follow("Se forslag");
            var byBus = nora.page().locator("article.suggestion").first();
            nora.until(() -> byBus.textContent().contains(LocalBuses.MINUTES + " minutter med buss"));
            nora.looksAround("by-bus");

            ida.press("Slett tabellen");
            ida.sees("Slette reisetidene?");
            ida.looksAround("delete-travel-times");
            ida.pressLast("Slett tabellen");
            ida.sees("Ingen tabell er lest inn.");
            nora.until(() -> !byBus.textContent().contains("med buss"));
        }
    }

    private static Optional<Boolean> when(boolean so) {
        return so ? Optional.of(true) : Optional.empty();
    }

    private static long neighbours(DemoMarket market, String person) {
        return DemoMarket.items(market.placesFor(person)).stream()
                .filter(place -> place.path("neighbour").asBoolean())
                .count();
    }

    private static void brings(Person ida, String csv) {
        ida.page()
                .getByLabel("Fil (CSV)")
                .setInputFiles(new FilePayload("reisetider.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        ida.fill("Kilde", "Oppdiktet for en prøve");
        ida.press("Prøv filen uten å lagre");
    }

    private static void previews(Person ida, String factor, String weight) {
        ida.goTo("/regler/endre");
        ida.fill(factor, weight);
        ida.press("Se hva som ville endret seg");
        ida.seesHeading("Dette ville endret seg");
    }

    private static void decides(Person ida, String reason) {
        ida.fill("Hvorfor endrer du?", reason);
        ida.press("Lagre og ta i bruk");
    }

    /** Going back is a decision of its own. */
    private static void takesBack(Person ida, String version) {
        ida.follow("Bruk disse igjen versjon " + version);
        ida.press("Se hva som ville endret seg");
        decides(ida, "Tilbake til det vi hadde.");
        ida.seesHeading("Tidligere versjoner");
        ida.sees("Tilbake til det vi hadde.");
    }

    private static String version(Person ida) {
        return ida.read(Pattern.compile("Versjon\\s+(\\S+)"));
    }
}
