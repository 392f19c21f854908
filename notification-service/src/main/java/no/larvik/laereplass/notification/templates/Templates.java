package no.larvik.laereplass.notification.templates;

import java.util.List;
import java.util.Map;

/** Port: what administrators have decided. */
public interface Templates {

    /** As it stands at this moment, for every replica. */
    Template find(TemplateId id);

    /** Those that somebody has changed, by key. */
    Map<String, Template> changed();

    /** Every decision, newest first. */
    List<Edition> history(TemplateId id);

    /**
     * The history is one line.
     *
     * @return false when another decision came first
     */
    boolean decide(TemplateId id, Edition next);
}
