package no.larvik.laereplass.notification.templates;

import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.LetterLayout;
import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Administrators word what people are told. In force from the moment it is stored. */
@Service
public class Authoring {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Templates templates;
    private final Trail trail;
    private final LetterLayout layout;
    private final InstantSource clock;

    Authoring(Templates templates, Trail trail, LetterLayout layout, InstantSource clock) {
        this.templates = templates;
        this.trail = trail;
        this.layout = layout;
        this.clock = clock;
    }

    /** All of them, by key. */
    public List<Template> all() {
        var changed = templates.changed();
        return Catalogue.all().stream()
                .map(id -> changed.getOrDefault(id.key(), Template.delivered(id)))
                .toList();
    }

    public Template one(String key) {
        return templates.find(Catalogue.find(key));
    }

    /** Newest first. */
    public List<Edition> history(String key) {
        return templates.history(Catalogue.find(key));
    }

    /** Nothing is stored; faults are told, not thrown. */
    public Preview preview(String key, Language language, Words words) {
        var template = Template.delivered(Catalogue.find(key));
        requireWritten(template, language);
        var medium = template.id().medium();
        var filled = Gaps.filledWithExamples(words, language);
        return new Preview(
                filled,
                medium == Medium.MAIL ? layout.plain(language, filled) : null,
                medium == Medium.SMS ? SmsLength.of(filled.text()) : null,
                medium == Medium.SMS ? Unicode.in(filled.text()) : "",
                TextCheck.of(template.id(), template.variables(), words, language));
    }

    /**
     * @param words {@code null}: back to what was delivered
     * @param approved somebody who reads the language has approved them; asked for where a machine wrote the draft
     * @throws TemplateProblem.DecidedMeanwhile when the template is not at the version that was read
     * @throws TemplateProblem.Unusable when the text or the reason is not as it must be
     */
    public Template decide(String key, Change change, int readVersion, String municipality) {
        var template = one(key);
        requireWritten(template, change.language());
        var checked = change.words() == null ? template.delivered(change.language()) : change.words();
        var faults = TextCheck.of(template.id(), template.variables(), checked, change.language());
        var why = change.why().strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON)
            faults.add(new TextFault("why", "template-reason", java.util.Map.of()));
        if (!faults.isEmpty()) throw new TemplateProblem.Unusable(faults);
        if (template.version() != readVersion) throw new TemplateProblem.DecidedMeanwhile(template);
        var next = new Edition(
                readVersion + 1,
                change.language(),
                change.words(),
                change.approved() || !change.language().needsReview(),
                trail.deciding(template.id()),
                why,
                municipality,
                clock.instant());
        if (!templates.decide(template.id(), next)) throw new TemplateProblem.DecidedMeanwhile(one(key));
        return one(key);
    }

    private static void requireWritten(Template template, Language language) {
        if (!template.languages().contains(language)) throw new TemplateProblem.Unknown();
    }

    /** What an administrator wants. */
    public record Change(Language language, @Nullable Words words, boolean approved, String why) {}
}
