package no.larvik.laereplass.notification.templates;

/** Port: the audit. */
public interface Trail {

    /**
     * Records, before it is done, that the person acting changes a text.
     *
     * @return the office or role and the pseudonym the audit knows this person by; never a name
     */
    String deciding(TemplateId id);
}
