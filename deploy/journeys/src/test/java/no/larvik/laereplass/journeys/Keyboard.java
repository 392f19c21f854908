package no.larvik.laereplass.journeys;

import com.microsoft.playwright.Page;

/** Somebody who uses the page without a pointer. */
record Keyboard(String name, Page page) {

    private static final int MOST_TABS = 200;

    /** What the focus stands on, as it is called: its label, else its words. */
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return "";
              const label = it.id ? document.querySelector(`label[for="${it.id}"]`) : null;
              return it.getAttribute("aria-label") ?? label?.textContent ?? it.textContent ?? "";
            }""";

    /** On with Tab until something of that name has the focus. */
    void tabsTo(String what) {
        for (var step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            if (focused().contains(what)) return;
        }
        throw new AssertionError("%s did not reach \"%s\" by Tab at %s".formatted(name, what, page.url()));
    }

    void opens(String link) {
        tabsTo(link);
        page.keyboard().press("Enter");
    }

    void presses(String button) {
        tabsTo(button);
        page.keyboard().press("Enter");
    }

    void ticks(String checkbox) {
        tabsTo(checkbox);
        page.keyboard().press("Space");
    }

    /** In place of what stood in the field. */
    void fills(String field, String value) {
        tabsTo(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(value);
    }

    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
