package no.larvik.laereplass.employer.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Openings.Search;
import no.larvik.laereplass.employer.openings.Terms;
import org.jspecify.annotations.Nullable;

/** What is posted already, read once and only when somebody asks: of each opening what tells it from others, no more. */
final class Posted {

    private static final int PAGE = 100;

    private final Openings openings;
    private @Nullable Map<String, String> ids;

    Posted(Openings openings) {
        this.openings = openings;
    }

    /** Id of an opening that offers the same: employer, place, trade, kind, title and start. */
    @Nullable
    String like(Employer employer, Terms terms) {
        return known().get(sign(employer.id().value(), terms));
    }

    private synchronized Map<String, String> known() {
        if (ids != null) return ids;
        var all = new HashMap<String, String>();
        var any = new Search(null, null, null, null, null);
        @Nullable String after = null;
        do {
            var page = openings.search(any, after, PAGE);
            page.items().stream().filter(opening -> !opening.status().isOver()).forEach(each -> put(all, each));
            after = page.next();
        } while (after != null);
        ids = all;
        return all;
    }

    private static void put(Map<String, String> all, Opening opening) {
        OpeningId id = opening.id();
        all.put(sign(opening.poster().id().value(), opening.terms()), id.value());
    }

    private static String sign(String employer, Terms terms) {
        return String.join(
                "|",
                employer,
                String.valueOf(terms.unit()),
                String.valueOf(terms.trade()),
                String.valueOf(terms.kind()),
                Objects.requireNonNullElse(terms.title(), "").toLowerCase(Locale.ROOT),
                String.valueOf(terms.startFrom()));
    }
}
