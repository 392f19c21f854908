package no.larvik.laereplass.employer.openings;

import java.util.regex.Pattern;

/**
 * Why a wording may shut somebody out unlawfully, with the phrases that usually do it in bokmål, nynorsk and English.
 * Source of the grounds: the equality and anti-discrimination act § 6 and the working environment act § 13-1. A phrase
 * is not proof: staff who see that it is lawful here let it stand, and say why.
 */
public enum Ground {
    GENDER(
            "(?:gutt|gutter|gut|gutar|jente|jenter|mann|menn|dame|damer|kvinne|kvinner)",
            "(?:mannlige?|mannleg|kvinnelige?|kvinneleg)",
            "(?:boys?|girls?|wom[ae]n|gentlem[ae]n|lad(?:y|ies)|female|(?:a|young) m[ae]n|male (?:applicants?|apprentices?))"),
    AGE(
            "(?:unge?|young) (?:og|and) (?:sprek|frisk|dynamisk|lovende|lovande|energisk|fit|dynamic|energetic)[a-z]*",
            "(?:ikke|ikkje|not) (?:over|older than|eldre enn) \\d\\d(?: år| years)?",
            "(?:yngre enn|younger than) \\d\\d(?: år| years)?",
            "(?:maks|maksimalt|høyst|høgst|at most|maximum) \\d\\d (?:år|years)",
            "(?:mellom|between) \\d\\d (?:og|and) \\d\\d (?:år|years)"),
    ORIGIN(
            "(?:etnisk norske?|ethnic(?:ally)? norwegian)",
            "(?:nordmenn|nordmann|utlending(?:er|ar)?|innvandrere?|innvandrarar?|foreigners?|immigrants?)",
            "norske? (?:opprinnelse|opphav|bakgrunn|statsborger(?:e|skap)?|statsborgar(?:ar|skap)?)",
            "norwegian (?:citizens?(?:hip)?|origin|background)",
            "(?:født|fødd|born) (?:og oppvokst |og oppvaksen |and raised )?(?:i|in) (?:norge|noreg|norway)",
            "norsk (?:som |er (?:ditt )?)?morsmål",
            "native (?:norwegian|english)?(?: )?speakers?",
            "(?:uten|utan|without)(?: an)? (?:aksent|accent)",
            "(?:perfekt|feilfri|feilfritt|perfect|flawless) (?:norsk|norwegian)"),
    BELIEF(
            "(?:kristne?|kristen|muslim(?:er|ar)?|christians?|muslims?|jødiske?|jewish|ateist(?:er)?|atheists?)",
            "(?:hijab|skaut|hodeplagg|hovudplagg|headscar(?:f|ves)|turban)",
            "(?:kristen tro|religiøs overbevisning|religious belief)"),
    HEALTH(
            "(?:god helse|good health|helt frisk|heilt frisk|frisk og rask)",
            "(?:fullt arbeidsfør|heilt arbeidsfør|able-bodied|funksjonsfrisk)",
            "(?:uten|utan|ingen|without|no) (?:diagnoser?|diagnosar|diagnos[ei]s|funksjonshemming(?:er|ar)?"
                    + "|funksjonsnedsettelser?|disabilit(?:y|ies))",
            "(?:handikappede?|handikappa|adhd|autisme|autism|dysleksi|dyslexia)",
            "(?:i god fysisk form|physically fit|psykisk (?:stabil|frisk)|mentally (?:stable|healthy))"),
    FAMILY(
            "(?:gravide?|pregnant|pregnancy|graviditet)",
            "(?:uten|utan|ingen|ikke|ikkje|without|no) (?:barn|småbarn|children|kids)",
            "(?:barnløse?|barnlaus|childless|ugifte?|unmarried)",
            "(?:planer om|planar om|planning) (?:å få )?(?:barn|children|a family)"),
    ORIENTATION("(?:hetero(?:fil|file)?|homo(?:fil|file)?|lesbiske?|gay|lesbian)", "(?:transpersoner?|cis)"),
    MEMBERSHIP(
            "(?:fagorganiserte?|union members?)",
            "(?:medlem(?:mer|mar|skap)? (?:av|i) (?:en |ei |eit |et )?(?:fagforening|parti|fagforeining))",
            "(?:member of (?:a |any )?(?:union|party))");

    private final Pattern pattern;

    Ground(String... phrases) {
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", phrases) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Someone who is made welcome is not shut out: «vi oppfordrer jenter til å søke» is lawful. */
    boolean mayInvite() {
        return switch (this) {
            case GENDER, ORIGIN, HEALTH, BELIEF, ORIENTATION -> true;
            case AGE, FAMILY, MEMBERSHIP -> false;
        };
    }
}
