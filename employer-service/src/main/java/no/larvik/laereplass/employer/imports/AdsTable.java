package no.larvik.laereplass.employer.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;
import static no.larvik.laereplass.chassis.imports.ImportColumn.required;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.tables.Limits;
import no.larvik.laereplass.chassis.tables.Shape;
import no.larvik.laereplass.chassis.tables.Table;
import no.larvik.laereplass.chassis.tables.TableRefused;
import no.larvik.laereplass.chassis.tables.TableRefused.Why;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * NAV's feed of job ads as a table: a row for each entry, with the content of the ad beside its state. Entries are read
 * one by one, so a long feed is never in memory as a whole. It names an ad again each time the ad has changed: only the
 * last word counts.
 *
 * @see <a href="https://navikt.github.io/pam-stilling-feed/">pam-stilling-feed</a>
 */
final class AdsTable implements Table {

    /** The columns by name and as people read them, in the order of {@link AdEntry}. */
    static final List<ImportColumn> COLUMNS = List.of(
            required("adId", "Annonse"),
            required("status", "Status"),
            optional("title", "Tittel"),
            optional("text", "Tekst"),
            optional("organisationNumber", "Organisasjonsnummer"),
            optional("employerName", "Bedrift"),
            optional("postalCode", "Postnummer"),
            optional("engagement", "Ansettelse"),
            optional("jobTitle", "Stilling"),
            optional("seats", "Antall"),
            optional("startFrom", "Oppstart"),
            optional("deadline", "Frist"),
            optional("expires", "Utløper"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // after each entry comes the next
            .build();
    private static final String ITEMS = "items";

    private final JsonParser parser;
    private final Limits limits;
    private final Map<String, Integer> lastOf;
    private int entries;
    private @Nullable JsonNode ahead;
    private int number;

    private AdsTable(byte[] file, Limits limits) {
        this.limits = limits;
        try {
            this.lastOf = lastEntries(file, limits.rows());
            this.parser = JSON.createParser(file);
            findItems(parser);
            ahead = advance();
        } catch (JacksonException notJson) {
            throw new TableRefused(Why.UNREADABLE);
        }
        if (ahead == null) throw new TableRefused(Why.NO_ROWS);
    }

    /** A feed, or a table made of one, such as the rows that had to be mended. */
    static Table open(byte[] file, Limits limits) {
        for (var sign : file) {
            if (Character.isWhitespace(sign)) continue;
            return sign == '{' || sign == '[' ? new AdsTable(file, limits) : Table.open(file, limits);
        }
        throw new TableRefused(Why.EMPTY);
    }

    @Override
    public Shape shape() {
        return new Shape("JSON", "UTF-8", null, null);
    }

    @Override
    public List<String> headings() {
        return COLUMNS.stream().map(column -> column.headings().getFirst()).toList();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public TableRow next() {
        var entry = ahead;
        if (entry == null) throw new NoSuchElementException();
        if (++number > limits.rows()) throw new TableRefused(Why.TOO_MANY_ROWS, Map.of("most", limits.rows()));
        try {
            ahead = advance();
        } catch (JacksonException cutOff) {
            throw new TableRefused(Why.UNREADABLE);
        }
        return new TableRow(number, AdEntry.cells(entry, limits.cell()));
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Of each ad, which entry speaks of it last, counted from 1. */
    private static Map<String, Integer> lastEntries(byte[] file, int most) {
        var last = new HashMap<String, Integer>();
        try (var first = JSON.createParser(file)) {
            findItems(first);
            int count = 0;
            for (var entry = entry(first); entry != null && count <= most; entry = entry(first))
                last.put(AdEntry.id(entry), ++count);
        }
        return last;
    }

    private static void findItems(JsonParser parser) {
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME && ITEMS.equals(parser.currentName())) {
                if (parser.nextToken() == JsonToken.START_ARRAY) return;
                break;
            }
            if (parser.currentToken() == JsonToken.START_ARRAY) parser.skipChildren();
        }
        throw new TableRefused(Why.UNREADABLE);
    }

    private @Nullable JsonNode advance() {
        for (var entry = entry(parser); ; entry = entry(parser)) {
            if (entry == null) return null;
            var id = AdEntry.id(entry);
            entries++;
            if (id.isEmpty() || lastOf.getOrDefault(id, 0) <= entries) return entry;
        }
    }

    private static @Nullable JsonNode entry(JsonParser parser) {
        var token = parser.nextToken();
        if (token == JsonToken.END_ARRAY || token == null) return null;
        if (token != JsonToken.START_OBJECT) throw new TableRefused(Why.UNREADABLE);
        JsonNode entry = JSON.readTree(parser);
        return entry;
    }
}
