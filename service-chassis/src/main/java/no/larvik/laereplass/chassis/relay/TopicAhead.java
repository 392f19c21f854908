package no.larvik.laereplass.chassis.relay;

/** The broker knows facts the documents do not: the database is older than what others were told. */
final class TopicAhead extends RuntimeException {

    TopicAhead(String topic, String key, long announced, long stored) {
        super(("%s has announced %s up to number %d, but the database knows it only up to %d. The database was probably"
                        + " restored from a backup, or reset without the broker. Nothing is served, because new facts would"
                        + " reuse old numbers. Bring back the newer database, or raise seq above %d in the documents"
                        + " concerned, or reset the broker as well.")
                .formatted(topic, key, announced, stored, announced));
    }
}
