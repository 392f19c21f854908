package no.larvik.laereplass.chassis.relay;

import java.util.List;

/**
 * What one document had to announce at the moment it was read.
 *
 * @param version of the document then
 * @param last sequence number of the newest fact in {@code records}
 * @param records pending facts in ascending order, then the state
 */
record Outbox(Ref ref, long version, long last, List<Outgoing> records) {}
