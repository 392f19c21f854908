package no.larvik.laereplass.chassis.store;

import org.bson.Document;

/**
 * An aggregate as it is stored.
 *
 * @param version counts every write; the compare-and-set and the ETag use it
 * @param sequence number of the last announced fact, contiguous from 1; 0 while nothing was announced
 * @param state the service's own fields; empty once erased
 */
public record Stored(String id, long version, long sequence, Document state, boolean erased) {

    static Stored of(Document document) {
        return new Stored(
                document.getString("_id"),
                number(document, "v"),
                number(document, "seq"),
                document.get("st", Document.class),
                document.get("del") != null);
    }

    static long number(Document document, String field) {
        return document.get(field) instanceof Number found ? found.longValue() : 0;
    }
}
