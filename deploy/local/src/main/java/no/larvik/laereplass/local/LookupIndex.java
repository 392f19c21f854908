package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: each of its fields by itself, in memory, built when a collection is opened. It says which
 * documents may fit, never fewer than do, in the order of their keys; the backend then judges each by the whole question. Of all
 * indexes of a collection the one that leaves the fewest answers, and none when it leaves most of them.
 */
final class LookupIndex extends Index<Object> {

    /** Reading one by one costs more than reading all in a row, so a part this large is read in a row. */
    private static final int LARGE_PART = 2;

    private final Map<String, Postings> fields = new LinkedHashMap<>();
    private final List<LookupIndex> ofCollection;
    private long documents;

    /** @param ofCollection those of the same collection, to which this one adds itself */
    LookupIndex(String name, List<IndexKey> keys, List<LookupIndex> ofCollection) {
        super(name, keys, true);
        this.ofCollection = ofCollection;
        for (var field : keys()) if (!field.equals("_id")) fields.put(field, new Postings(field));
        ofCollection.add(this);
    }

    @Override
    public boolean canHandle(Document query) {
        var best = best(query);
        return best != null && best.size() * LARGE_PART <= documents;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var best = best(query);
        if (best == null) throw new IllegalArgumentException("No index fits " + query);
        var positions = new ArrayList<Object>();
        best.addTo(positions);
        positions.sort(ValueComparator.asc());
        return positions;
    }

    private @Nullable Found best(Document query) {
        Found best = null;
        for (var condition : Condition.allOf(query))
            for (var index : ofCollection) {
                var postings = index.fields.get(condition.field());
                var found = postings == null ? null : postings.find(condition);
                if (found != null && (best == null || found.size() < best.size())) best = found;
            }
        return best;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        add(document, position);
    }

    void add(Document document, Object position) {
        fields.values().forEach(each -> each.add(document, position));
        documents++;
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = Objects.requireNonNull(document.get("_id"));
        fields.values().forEach(each -> each.remove(document, position));
        documents--;
        return null; // the unique index on _id tells the position
    }

    @Override
    public void updateInPlace(Document old, Document next, Object position, MongoCollection<Object> collection) {
        fields.values().forEach(each -> each.move(old, next, position));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // every document may be added
    }

    @Override
    public void checkUpdate(Document old, Document next, MongoCollection<Object> collection) {
        // to whatever it is changed
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public long getCount() {
        return documents;
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        ofCollection.remove(this);
    }
}
