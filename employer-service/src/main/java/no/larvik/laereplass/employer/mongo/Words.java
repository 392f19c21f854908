package no.larvik.laereplass.employer.mongo;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Search by the beginning of words: the words are stored in lower case beside the state, and each typed word is a range
 * over them. Works alike, and with the same index, on every store; none of them needs a text search of its own.
 */
public final class Words {

    private static final String FIELD = "st.words";
    private static final String LAST = "\uffff";
    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    private Words() {}

    public static List<String> of(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(Words::split)
                .distinct()
                .toList();
    }

    /** Each typed word must be the beginning of a stored one. */
    public static List<Bson> beginningWith(@Nullable String typed) {
        if (typed == null) return List.of();
        return split(typed)
                .map(word -> Filters.elemMatch(FIELD, new Document("$gte", word).append("$lt", word + LAST)))
                .toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.toLowerCase(NORWEGIAN).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }
}
