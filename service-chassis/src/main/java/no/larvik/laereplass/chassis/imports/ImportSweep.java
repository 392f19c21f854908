package no.larvik.laereplass.chassis.imports;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Forgets what is no longer needed: uploads nobody applied, refused rows, and in the end the receipt. Rows hold what
 * people wrote, so they are not kept for longer than it takes to mend them.
 */
final class ImportSweep {

    private final ImportJobs jobs;
    private final Pieces pieces;
    private final ImportSettings settings;
    private final InstantSource clock;

    ImportSweep(ImportJobs jobs, Pieces pieces, ImportSettings settings, InstantSource clock) {
        this.jobs = jobs;
        this.pieces = pieces;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void forget() {
        var now = clock.instant();
        var known = new HashSet<String>();
        for (var job : jobs.uploadedBefore(now.plusSeconds(1))) {
            known.add(job.id());
            if (job.state().isAtWork()) continue;
            var applied = job.times().applied();
            if (applied == null) {
                if (job.times().uploaded().plus(settings.keepUploads()).isBefore(now)) forget(job);
            } else if (applied.plus(settings.keepReceipts()).isBefore(now)) {
                forget(job);
            } else if (applied.plus(settings.keepUploads()).isBefore(now)) {
                for (int number = 0; number < job.source().pieces(); number++) dropRows(job.id(), number);
            }
        }
        forgetOrphans(known);
    }

    private void forget(ImportJob job) {
        if (jobs.forget(job)) pieces.forget(job.id(), job.source().pieces());
    }

    private void dropRows(String id, int number) {
        var piece = pieces.get(id, number);
        if (!piece.rows().isEmpty()) pieces.put(piece.withoutRows());
    }

    /** Pieces of an upload that was cut short; those of the last hour may still be on their way. */
    private void forgetOrphans(HashSet<String> known) {
        var hourAgo = clock.instant().minusSeconds(3600).toEpochMilli();
        for (var id : pieces.imports()) {
            if (known.contains(id) || UUID.fromString(id).getMostSignificantBits() >>> 16 > hourAgo) continue;
            pieces.forgetAll(id);
        }
    }
}
