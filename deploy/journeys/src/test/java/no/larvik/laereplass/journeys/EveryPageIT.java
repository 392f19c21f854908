package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.larvik.laereplass.journeys.Person.Window;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each page that one comes to by links alone, from the first page of a role: one of every kind, on a phone and at a desk.
 * It has a heading, says everything in words, does not scroll sideways, holds WCAG 2.2 A and AA (at a desk), and its content is
 * reached by keyboard without going through the menu. After the journeys, which leave something of every kind behind.
 */
@ExtendWith(InChromium.class)
@Order(9)
class EveryPageIT {

    /** A code or a gap that nobody has put into words. */
    private static final Pattern NOT_IN_WORDS = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\{\\{|undefined|\\bNaN\\b");

    /** Ids differ, the page is the same. */
    private static final Pattern ID =
            Pattern.compile("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[^/]*\\d{3,}[^/]*|demo-[a-z]+)(?=/|$)");

    private static final String SKIP_LINK = "Hopp til innholdet";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"kari, 8", "hege, 8", "nora, 20", "ida, 15", "pia, 2"})
    void everyPageIsWholeAtBothSizes(String persona, int atLeast) {
        var faults = new SoftAssertions();
        Set<String> pages;
        try (var visitor = person(persona, Window.DESK)) {
            pages = reachedFrom(visitor, faults);
        }

        faults.assertAll();
        assertThat(pages).as("pages of " + persona).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    /** One address of each kind. */
    private static Set<String> reachedFrom(Person person, SoftAssertions faults) {
        var kinds = new LinkedHashSet<String>();
        var pages = new LinkedHashSet<String>();
        var ahead = new ArrayDeque<String>(List.of(addressOf(person)));
        while (!ahead.isEmpty()) {
            var page = ahead.remove();
            if (!kinds.add(ID.matcher(page).replaceAll("*"))) continue;
            pages.add(page);
            faults.check(() -> {
                opens(person, page);
                person.looksAround("desk" + inName(page));
                isWhole(person);
                person.on(Window.PHONE);
                person.glances("phone" + inName(page));
            });
            person.on(Window.DESK);
            ahead.addAll(linksOf(person));
        }
        return pages;
    }

    private static void opens(Person person, String page) {
        person.goTo(page);
        try {
            person.page().locator("h1").first().waitFor();
        } catch (TimeoutError missing) {
            throw new AssertionError(
                    "no heading at " + page + ": " + person.page().innerText("body"), missing);
        }
    }

    private static void isWhole(Person person) {
        var where = person.page().url();
        assertThat(person.page().locator("h1").count())
                .as("headings of " + where)
                .isEqualTo(1);
        var gap = NOT_IN_WORDS.matcher(person.text());
        assertThat(gap.find() ? gap.group() : "").as("not in words at " + where).isEmpty();
        assertThat(person.page().locator("[role=alert]").allInnerTexts())
                .as(where)
                .isEmpty();
        assertThat(skipsToTheContent(person))
                .as("past the menu by keyboard at " + where)
                .isTrue();
    }

    private static String inName(String page) {
        return page.replaceAll("[^a-zæøå-]+", "-");
    }

    private static boolean skipsToTheContent(Person person) {
        person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SKIP_LINK))
                .focus();
        person.page().keyboard().press("Enter");
        return (Boolean) person.page().evaluate("document.activeElement?.closest('main') !== null");
    }

    private static Collection<String> linksOf(Person person) {
        var links = person.page().getByRole(AriaRole.LINK).all();
        var paths = new ArrayList<String>();
        for (var link : links) {
            var path = pathOf(link);
            if (path != null) paths.add(path);
        }
        return paths.stream().distinct().collect(Collectors.toList());
    }

    /** Null when it leads out, or to a file. */
    private static @Nullable String pathOf(Locator link) {
        var to = link.getAttribute("href");
        if (to == null || !to.startsWith("/") || to.startsWith("/api/") || to.startsWith("/logout")) return null;
        if (link.getAttribute("download") != null) return null;
        return to.replaceAll("[?#].*", "");
    }

    private static String addressOf(Person person) {
        return person.page().url().substring(RunningPlatform.address().length());
    }
}
