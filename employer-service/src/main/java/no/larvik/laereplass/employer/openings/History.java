package no.larvik.laereplass.employer.openings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.employer.openings.Entry.FieldChange;
import no.larvik.laereplass.employer.openings.Entry.What;

/**
 * Who did what to an opening, oldest first. The first line stays for good, of the others the newest; a draft that saves
 * itself while somebody writes is one line, not a hundred.
 */
public record History(List<Entry> entries) {

    public static final History EMPTY = new History(List.of());
    static final int MOST = 50;

    public History {
        entries = List.copyOf(entries);
    }

    History after(Opening before, Opening next, Author author) {
        var what = what(before, next);
        var fields = before.status() == Status.DRAFT
                ? List.<FieldChange>of()
                : Field.different(before.terms(), next.terms()).stream()
                        .map(field -> FieldChange.of(field, before.terms(), next.terms()))
                        .toList();
        return with(new Entry(author.at(), author.who(), author.name(), what, fields));
    }

    History with(Entry entry) {
        var longer = new ArrayList<>(entries);
        if (continuesDraft(entry)) longer.removeLast();
        longer.add(entry);
        while (longer.size() > MOST) longer.remove(1);
        return new History(longer);
    }

    /** What everybody can read and was changed after this moment, each once with its last change, newest first. */
    public Map<Field, Instant> newsSince(Instant moment) {
        var news = new LinkedHashMap<Field, Instant>();
        for (var entry : entries.reversed()) {
            if (!entry.at().isAfter(moment)) continue;
            for (var change : entry.fields()) {
                if (change.field().isForEverybody()) news.putIfAbsent(change.field(), entry.at());
            }
        }
        return news;
    }

    private boolean continuesDraft(Entry entry) {
        if (entries.size() < 2 || entry.what() != What.EDITED || !entry.fields().isEmpty()) return false;
        var last = entries.getLast();
        return last.what() == What.EDITED
                && last.fields().isEmpty()
                && last.who() == entry.who()
                && Objects.equals(last.by(), entry.by());
    }

    private static What what(Opening before, Opening next) {
        if (before.status() != next.status())
            return switch (next.status()) {
                case DRAFT -> What.DRAFTED;
                case PUBLISHED -> before.status() == Status.LAPSED ? What.EXTENDED : What.PUBLISHED;
                case LAPSED -> What.LAPSED;
                case FILLED -> What.FILLED;
                case WITHDRAWN -> What.WITHDRAWN;
            };
        if (!before.accepted().equals(next.accepted())) return What.WORDING_ACCEPTED;
        return Field.different(before.terms(), next.terms()).equals(List.of(Field.DEADLINE))
                ? What.EXTENDED
                : What.EDITED;
    }
}
