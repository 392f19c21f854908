package no.larvik.laereplass.chassis.inbox;

import java.time.Instant;

/**
 * A parked record as those see it who keep the service running.
 *
 * @param since when it was put aside
 * @param attempts how often it was tried since
 */
record ParkedRecord(String source, String topic, String reason, Instant since, int attempts) {

    /** Nothing is wrong with it but that another one waits. */
    boolean onlyFollows() {
        return reason.equals(Intake.BEHIND);
    }

    boolean waitsForAnother() {
        return reason.startsWith(Intake.MISSING);
    }
}
