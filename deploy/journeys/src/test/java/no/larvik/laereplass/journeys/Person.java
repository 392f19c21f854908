package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** One persona in a browser window of their own, who looks at the page as people do: by what it says. */
final class Person implements AutoCloseable {

    /** Phone and desk, as the design names them. */
    enum Window {
        PHONE(360, 740),
        DESK(1280, 800);

        private final int width;
        private final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** What sticks out on the right, when the page scrolls sideways. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth
              ? ""
              : [...document.querySelectorAll("body *")]
                  .filter((it) => it.getBoundingClientRect().right > window.innerWidth)
                  .map((it) => it.outerHTML.slice(0, 120))
                  .slice(-3)
                  .join(" ")
                || "?"
            """;

    /** Fulfilled when nothing has changed for a while. */
    private static final String STANDS_STILL = """
            () => new Promise((still) => {
              let timer = setTimeout(still, 400);
              new MutationObserver(() => {
                clearTimeout(timer);
                timer = setTimeout(still, 400);
              }).observe(document.body, { subtree: true, childList: true, characterData: true });
            })""";

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int MOST_LOOKS = 20;

    private final String name;
    private final BrowserContext context;
    private final Page page;
    private int pictures;

    private Person(String name, BrowserContext context) {
        this.name = name;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** Signs in through the front page and the sign-in's own page, and waits for the work place. */
    static Person signedIn(Chromium chromium, String persona, Window window) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(window.width, window.height)
                        .setLocale("nb-NO"));
        var person = new Person(persona, context);
        person.page.navigate(RunningPlatform.address() + "/");
        person.follow("Logg inn");
        person.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile(persona, Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        person.page.waitForURL(
                Pattern.compile(".*/(meg|bedrift|oppfolging|oppfolging/min-dag|styring|personvernombud)$"));
        return person;
    }

    /** The same page in a window of another size. */
    void on(Window window) {
        page.setViewportSize(window.width, window.height);
    }

    void goTo(String path) {
        page.navigate(RunningPlatform.address() + path);
    }

    /** Opens a page and waits until the line is open by which it is told what has changed. */
    void opensAndListens(String path) {
        page.waitForResponse(answer -> answer.url().endsWith("/api/v1/events"), () -> goTo(path));
        page.evaluate("() => { window.isTheOneOpened = true; }");
    }

    /** What it shows came to it: nobody has loaded it again. */
    boolean isStillTheOneOpened() {
        return Boolean.TRUE.equals(page.evaluate("() => window.isTheOneOpened === true"));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** The last button of that name: the one that belongs to the whole list, not to a row. */
    void pressLast(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last()
                .click();
    }

    /** Ticks one of the checkboxes whose name matches, counted from 0. */
    void check(String name, int which) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .nth(which)
                .check();
    }

    /** What comes by way of an event is there after some moments: looked for again, each time on a page read anew. */
    void until(BooleanSupplier seen) {
        for (var look = 0; look < MOST_LOOKS; look++) {
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            if (seen.getAsBoolean()) return;
            page.reload();
        }
        throw new AssertionError(
                "%s looked %d times in vain at %s: %s".formatted(name, MOST_LOOKS, page.url(), text()));
    }

    /** Where the language is chosen, as on every page. */
    void speaks(PageTexts language) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + language.button() + ",")))
                .click();
        page.waitForFunction("code => document.documentElement.lang === code", language.code());
    }

    /** The same person, without a pointer. */
    Keyboard keyboard() {
        return new Keyboard(name, page);
    }

    void fill(String label, String value) {
        page.getByLabel(label).first().fill(value);
    }

    void choose(String label, String option) {
        page.getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    void chooseFirst(String label) {
        page.getByLabel(label).first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    }

    /** Waits until the page says this. */
    void sees(String text) {
        waitsFor(page.getByText(text));
    }

    /** Waits until the page says a sentence like this. @return what stands in its first group */
    String read(Pattern sentence) {
        page.waitForCondition(() -> sentence.matcher(text()).find());
        var found = sentence.matcher(text());
        if (!found.find()) throw new AssertionError("%s at %s: %s".formatted(sentence, page.url(), text()));
        return found.group(1);
    }

    void seesHeading(String text) {
        waitsFor(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)));
    }

    /** In vain, it is told what stood there instead. */
    private void waitsFor(Locator something) {
        try {
            something.first().waitFor();
        } catch (TimeoutError late) {
            throw new AssertionError("%s waited in vain at %s: %s".formatted(name, page.url(), text()), late);
        }
    }

    /** The entry of a list that speaks of this. */
    Locator entry(String text) {
        var having = new Page.GetByRoleOptions();
        var filter = new Locator.FilterOptions().setHasText(text);
        return page.getByRole(AriaRole.LISTITEM, having)
                .filter(filter)
                .or(page.getByRole(AriaRole.ARTICLE).filter(filter))
                .first();
    }

    /** The row of a table that is about this. */
    Locator row(String about) {
        var heading = page.getByRole(
                AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(about).setExact(true));
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(heading))
                .first();
    }

    String text() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }

    /** A picture for people, and the page held against WCAG 2.2 A and AA. */
    void looksAround(String what) {
        glances(what);
        var found = new AxeBuilder(page)
                // The page has no frames of other origins: no second page is needed to put results together.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .as(() -> name + " at " + page.url() + ": "
                        + found.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getHtml())
                                .toList())
                .isEmpty();
    }

    /** A picture for people; for a page that was held against WCAG already and only changed its words. */
    void glances(String what) {
        rests();
        pictures++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG) // a long page is written in a fraction of the time of a PNG
                .setQuality(70)
                .setPath(PICTURES.resolve("%s-%02d-%s.jpg".formatted(name, pictures, what))));
        assertThat(page.evaluate(TOO_WIDE))
                .as("%s at %s scrolls sideways because of", name, page.url())
                .isEqualTo("");
    }

    /** Waits until nothing is on its way into the page. The network is never idle: news come over an open line. */
    void rests() {
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], .ds-spinner')");
        page.evaluate(STANDS_STILL);
    }

    @Override
    public void close() {
        context.close();
    }
}
