package no.larvik.laereplass.chassis.imports;

import com.mongodb.MongoException;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.chassis.store.OutboxFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what is wrong with one row from what is wrong with everything. */
final class Trouble {

    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    private Trouble() {}

    /** Something the work needs is away: nothing is decided about the row, and the piece is tried again later. */
    static boolean isElsewhere(RuntimeException failure) {
        return failure instanceof MongoException || failure instanceof OutboxFull || failure instanceof Unavailable;
    }

    /** Class and place alone are written down: a message may hold what somebody wrote. */
    static void report(ImportJob job, int row, RuntimeException failure) {
        var trace = failure.getStackTrace();
        var place = trace.length == 0 ? "?" : trace[0].toString();
        log.error(
                "Row {} of import {}: {} at {}",
                row,
                job.id(),
                failure.getClass().getName(),
                place);
    }
}
