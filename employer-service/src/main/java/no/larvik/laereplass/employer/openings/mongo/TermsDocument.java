package no.larvik.laereplass.employer.openings.mongo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.LanguageLevel;
import no.larvik.laereplass.employer.codes.Licence;
import no.larvik.laereplass.employer.codes.Skill;
import no.larvik.laereplass.employer.codes.Support;
import no.larvik.laereplass.employer.codes.Surrounding;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Terms;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The terms of an opening as they are stored; dates and codes as words. */
final class TermsDocument {

    private TermsDocument() {}

    static Document of(Terms terms) {
        return new Document("unit", word(terms.unit()))
                .append("trade", terms.trade())
                .append("kind", word(terms.kind()))
                .append("seats", terms.seats())
                .append("startFrom", word(terms.startFrom()))
                .append("startTo", word(terms.startTo()))
                .append("title", terms.title())
                .append("tasks", terms.tasks())
                .append("licences", names(terms.licences()))
                .append("languageLevel", word(terms.languageLevel()))
                .append("skills", names(terms.skills()))
                .append("supports", names(terms.supports()))
                .append("surroundings", names(terms.surroundings()))
                .append("minimumAge", terms.minimumAge())
                .append("supervisor", terms.supervisor())
                .append("details", DetailsDocument.of(terms.details()));
    }

    static Terms toTerms(Document stored) {
        return new Terms(
                read(stored, "unit", UnitId::new),
                stored.getString("trade"),
                read(stored, "kind", Kind::valueOf),
                stored.getInteger("seats"),
                read(stored, "startFrom", LocalDate::parse),
                read(stored, "startTo", LocalDate::parse),
                stored.getString("title"),
                stored.getString("tasks"),
                readAll(stored, "licences", Licence::valueOf),
                read(stored, "languageLevel", LanguageLevel::valueOf),
                readAll(stored, "skills", Skill::valueOf),
                readAll(stored, "supports", Support::valueOf),
                readAll(stored, "surroundings", Surrounding::valueOf),
                stored.getInteger("minimumAge"),
                stored.getString("supervisor"),
                DetailsDocument.toDetails(stored.get("details", Document.class)));
    }

    static @Nullable String word(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    static <T> @Nullable T read(Document stored, String field, Function<String, T> as) {
        var word = stored.getString(field);
        return word == null ? null : as.apply(word);
    }

    static <T> Set<T> readAll(Document stored, String field, Function<String, T> as) {
        return stored.getList(field, String.class, List.of()).stream().map(as).collect(Collectors.toSet());
    }
}
