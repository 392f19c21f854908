package no.larvik.laereplass.employer.imports;

import java.util.Map;
import java.util.regex.Pattern;

/** What somebody reads of a page: paragraphs and list items on lines of their own, no marks. */
final class PlainText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern LINES = Pattern.compile("(?i)<br\\s*/?>|</(p|li|h[1-6]|div|ul|ol|tr)>");
    private static final Pattern MARKS = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aring", "å"),
            Map.entry("Aring", "Å"),
            Map.entry("ndash", "–"),
            Map.entry("bull", "•"));

    private PlainText() {}

    static String of(String page) {
        var seen = UNSEEN.matcher(page).replaceAll(" ");
        var lines = LINES.matcher(seen).replaceAll("\n");
        var bare = MARKS.matcher(lines).replaceAll(" ");
        var words = ENTITY.matcher(bare)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(sign(found.group(1), found.group())));
        return EMPTY_LINES
                .matcher(BLANKS.matcher(words).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /** At most so many characters, ending with a whole word. */
    static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        var cut = text.lastIndexOf(' ', most - 2);
        return text.substring(0, cut < most / 2 ? most - 1 : cut) + "…";
    }

    private static String sign(String name, String whole) {
        if (name.charAt(0) != '#') return NAMED.getOrDefault(name, whole);
        var code = Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }
}
