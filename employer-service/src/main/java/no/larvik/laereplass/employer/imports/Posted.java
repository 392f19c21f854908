package no.larvik.laereplass.employer.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Openings.Search;
import no.larvik.laereplass.employer.openings.Terms;
import org.jspecify.annotations.Nullable;

/** What is posted already, read once and only when somebody asks: of each opening what tells it from others, no more. */
final class Posted {

    private static final int PAGE = 100;

    private final Openings openings;
    private final BiFunction<String, Terms, String> sign;
    private @Nullable Map<String, String> ids;

    /** @param sign what two openings that offer the same have in common: {@link #exactly} or {@link #roughly} */
    Posted(Openings openings, BiFunction<String, Terms, String> sign) {
        this.openings = openings;
        this.sign = sign;
    }

    /** Id of an opening that offers the same. */
    @Nullable
    String like(Employer employer, Terms terms) {
        return known().get(sign.apply(employer.id().value(), terms));
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

    private void put(Map<String, String> all, Opening opening) {
        all.put(
                sign.apply(opening.poster().id().value(), opening.terms()),
                opening.id().value());
    }

    /** Employer, place, trade, kind, title and start. */
    static String exactly(String employer, Terms terms) {
        return String.join(
                "|",
                employer,
                String.valueOf(terms.unit()),
                String.valueOf(terms.trade()),
                String.valueOf(terms.kind()),
                Objects.requireNonNullElse(terms.title(), "").toLowerCase(Locale.ROOT),
                String.valueOf(terms.startFrom()));
    }

    /** Employer, trade and kind: the same place is told in other words elsewhere. Without a trade nothing is alike. */
    static String roughly(String employer, Terms terms) {
        var trade = terms.trade() == null ? UUID.randomUUID().toString() : terms.trade();
        return String.join("|", employer, trade, String.valueOf(terms.kind()));
    }
}
