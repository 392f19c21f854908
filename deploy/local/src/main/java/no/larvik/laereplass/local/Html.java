package no.larvik.laereplass.local;

/** Text that came from elsewhere, made harmless inside a page. */
public final class Html {

    private Html() {}

    public static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
