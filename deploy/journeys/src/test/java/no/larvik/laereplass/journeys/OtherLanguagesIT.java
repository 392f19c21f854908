package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.Waiting;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page of matching once in nynorsk and once in English; bokmål is what the other tests read. */
@ExtendWith(InChromium.class)
@Order(5)
class OtherLanguagesIT {

    static final List<PageTexts> OTHERS = List.of(PageTexts.NYNORSK, PageTexts.ENGLISH);

    /** A code, a gap, or the name of a text, where words should be. */
    private static final String NOT_IN_WORDS = "\\b[A-Z]{2,}_[A-Z_]+\\b|\\{\\{|\\b[a-z]+\\.[a-z]+[A-Z][A-Za-z]*\\b";

    @ParameterizedTest
    @FieldSource("OTHERS")
    void staffReadSuggestionsAndPlans(PageTexts language) {
        try (var market = new DemoMarket();
                var nora = person("nora", Window.DESK)) {
            var amir = market.idOf("amir");
            var run = planned(market, "På " + language.code());
            nora.speaks(language);
            reads(nora, language, "/oppfolging/personer/" + amir + "/forslag", "followup:suggestions.fits");
            reads(
                    nora,
                    language,
                    "/oppfolging/plasser/" + market.mostWantedPlaceOf("hege"),
                    "followup:suggestions.mine");
            reads(nora, language, "/oppfolging/fordeling", "plans:title");
            reads(nora, language, "/oppfolging/fordeling/ny", "plans:new");
            reads(nora, language, "/oppfolging/fordeling/" + run, "plans:lines.title");
            reads(nora, language, "/oppfolging/fordeling/" + run + "/personer/" + amir, "plans:person.wishes");
        }
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void administratorsReadRulesAndTravelTimes(PageTexts language) {
        try (var ida = person("ida", Window.DESK)) {
            ida.speaks(language);
            reads(ida, language, "/regler", "rules:history.title");
            reads(ida, language, "/regler/endre", "rules:edit.title");
            reads(ida, language, "/regler/endre/nabofag", "rules:neighbours.change");
            reads(ida, language, "/regler/endre/reisetider", "rules:travel.import");
        }
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void teamLeadsReadTheFairnessReport(PageTexts language) {
        try (var liv = person("liv", Window.DESK)) {
            liv.speaks(language);
            reads(liv, language, "/rettferdighet", "fairness:notShown.title");
        }
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void youngPeopleReadTheirHomeAndTheirProposals(PageTexts language) {
        try (var kari = person("kari", Window.PHONE)) {
            kari.speaks(language);
            reads(kari, language, "/meg", "candidate:home.title");
            reads(kari, language, "/meg/forslag", "candidate:proposals.title");
        }
    }

    private static String planned(DemoMarket market, String name) {
        var nora = market.as("nora");
        var run = nora.post("/api/v1/allocations", Map.of("name", name)).expect(202);
        Waiting.untilTrue(
                "the plan",
                java.time.Duration.ofSeconds(90),
                () -> nora.get(run.sentTo()).text("state").equals("DONE"));
        return run.text("id");
    }

    private static void reads(Person person, PageTexts language, String path, String heading) {
        person.goTo(path);
        person.seesHeading(language.say(heading));
        var what = language.code() + path.replaceAll("[0-9a-f-]{36}", "id").replace('/', '-');
        if (language.equals(PageTexts.NYNORSK)) person.looksAround(what);
        else person.glances(what);
        assertThat(person.text()).doesNotContainPattern(NOT_IN_WORDS);
    }
}
