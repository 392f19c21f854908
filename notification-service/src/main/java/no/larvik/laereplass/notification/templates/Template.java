package no.larvik.laereplass.notification.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Wording;
import no.larvik.laereplass.notification.Words;

/**
 * A text in all its languages as it stands.
 *
 * @param version how many decisions there have been; 0: as delivered
 * @param latest the last decision of each language that has one
 */
public record Template(TemplateId id, int version, Map<Language, Edition> latest) {

    public Template {
        latest = Map.copyOf(latest);
    }

    static Template delivered(TemplateId id) {
        return new Template(id, 0, Map.of());
    }

    public List<Language> languages() {
        return Language.writtenTo(Audience.valueOf(id.audience()));
    }

    public Words delivered(Language language) {
        return Wording.of(id.key(), language).orElse(new Words("", ""));
    }

    public Words words(Language language) {
        var edition = latest.get(language);
        return edition == null || edition.words() == null ? delivered(language) : edition.words();
    }

    public boolean isChanged(Language language) {
        var edition = latest.get(language);
        return edition != null && edition.words() != null;
    }

    /** Whether these words may be used: a machine's draft waits for somebody who reads the language. */
    public boolean isInForce(Language language) {
        if (words(language).text().isBlank()) return false;
        var edition = latest.get(language);
        return !language.needsReview() || (edition != null && edition.approved());
    }

    /** The wanted language where it is in force, else bokmål. */
    public Language spoken(Language wanted) {
        return languages().contains(wanted) && isInForce(wanted) ? wanted : Language.NB;
    }

    /** What a text of this template must hold, and the only things it can: the gaps of the delivered bokmål. */
    public Set<Variable> variables() {
        return Gaps.of(delivered(Language.NB));
    }

    public Optional<Edition> last() {
        return latest.values().stream().max(java.util.Comparator.comparingInt(Edition::number));
    }
}
