package no.larvik.laereplass.chassis.inbox;

/**
 * A record and the place it came from.
 *
 * @param historyCut whether older records of the partition have been deleted by time, so a first number above 1 is
 *     normal
 */
record Arrival(String topic, int partition, long offset, boolean historyCut, Incoming incoming) {

    /** What is counted by one sequence: an aggregate as one topic tells of it. */
    String source() {
        return topic + "|" + incoming.key();
    }
}
