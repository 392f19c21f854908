package no.larvik.laereplass.chassis.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.chassis.security.Caller;
import org.bson.Document;

/** Which heading meant which column the last time: of the organisation, or of the person where there is none. */
final class RememberedColumns {

    private final MongoCollection<Document> remembered;

    RememberedColumns(MongoDatabase database) {
        remembered = database.getCollection("import_columns");
    }

    /** Plain heading to column. */
    Map<String, String> of(String kind, Caller caller) {
        var found = remembered.find(Filters.eq("_id", id(kind, caller))).first();
        var columns = new LinkedHashMap<String, String>();
        if (found != null)
            found.getList("columns", Document.class)
                    .forEach(each -> columns.put(each.getString("heading"), each.getString("column")));
        return columns;
    }

    void remember(String kind, Caller caller, List<String> headings, Map<String, Integer> chosen) {
        var columns = chosen.entrySet().stream()
                .map(each -> new Document("heading", ImportColumn.plain(headings.get(each.getValue())))
                        .append("column", each.getKey()))
                .toList();
        remembered.updateOne(
                Filters.eq("_id", id(kind, caller)),
                new Document("$set", new Document("columns", columns)),
                new UpdateOptions().upsert(true));
    }

    private static String id(String kind, Caller caller) {
        return kind + "/" + Objects.requireNonNullElse(caller.organisation(), caller.subject());
    }
}
