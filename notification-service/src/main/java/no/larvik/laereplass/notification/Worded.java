package no.larvik.laereplass.notification;

/**
 * The words that are used now, and which these are.
 *
 * @param language the one they are in, which is bokmål where the wanted one has no words in force
 * @param version how often an administrator had changed the template; 0 is what the platform was delivered with
 */
public record Worded(Words words, Language language, int version) {

    /** As a delivery keeps it. */
    public String code() {
        return language.tag() + "/" + version;
    }
}
