package no.larvik.laereplass.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to show after sign-in: a path on this site, or the front page for anything else. */
final class ReturnTo {

    private static final String FRONT_PAGE = "/";
    private static final int LONGEST = 500;
    /** One slash first and no backslash, so that no browser reads it as another host; no character HTML cares about. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_.~?=&%-]*");

    private ReturnTo() {}

    static String of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && OWN_PATH.matcher(asked).matches()
                ? asked
                : FRONT_PAGE;
    }
}
