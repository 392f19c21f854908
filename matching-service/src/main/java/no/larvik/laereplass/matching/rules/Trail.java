package no.larvik.laereplass.matching.rules;

/** Port: the audit. */
public interface Trail {

    /**
     * Records, before it is done, that the person acting changes the rules.
     *
     * @return the office or role and the pseudonym the audit knows this person by; never a name
     */
    String deciding(String version);
}
