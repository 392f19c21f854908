package no.larvik.laereplass.employer.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of the feed as cells, in the order of {@link AdsTable#COLUMNS}; what is missing is empty. */
final class AdEntry {

    private AdEntry() {}

    static List<String> cells(JsonNode entry, int longest) {
        var state = entry.path("_feed_entry");
        var ad = entry.path("ad_content");
        var employer = ad.path("employer");
        return Stream.of(
                        id(entry),
                        first(text(state, "status"), text(entry, "status")),
                        first(text(ad, "title"), text(state, "title"), text(entry, "title")),
                        PlainText.of(first(text(ad, "description"))),
                        text(employer, "orgnr"),
                        first(text(employer, "name"), text(state, "businessName")),
                        text(ad.path("workLocations").path(0), "postalCode"),
                        text(ad, "engagementtype"),
                        text(ad, "jobtitle"),
                        text(ad, "positioncount"),
                        day(text(ad, "starttime")),
                        day(text(ad, "applicationDue")),
                        day(text(ad, "expires")))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .map(cell -> cell.length() <= longest ? cell : cell.substring(0, longest))
                .toList();
    }

    /** Empty when it has none. */
    static String id(JsonNode entry) {
        return first(
                text(entry.path("_feed_entry"), "uuid"), text(entry.path("ad_content"), "uuid"), text(entry, "id"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static String first(@Nullable String... candidates) {
        for (var each : candidates) if (each != null && !each.isBlank()) return each;
        return "";
    }

    /** Of a moment only its day; words such as "snarest" are left as they are and are no day. */
    private static @Nullable String day(@Nullable String moment) {
        if (moment == null) return null;
        return moment.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*") ? moment.substring(0, 10) : moment;
    }
}
