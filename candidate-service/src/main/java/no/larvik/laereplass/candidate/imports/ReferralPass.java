package no.larvik.laereplass.candidate.imports;

import java.util.List;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.Duplicates;
import no.larvik.laereplass.candidate.Lookalikes;
import no.larvik.laereplass.candidate.MadeBefore;
import no.larvik.laereplass.candidate.Referring;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import org.jspecify.annotations.Nullable;

/**
 * Referrals row by row. One that waits already is left out; one about somebody who may have a case goes in and says so,
 * since the intake sees both when it decides.
 */
final class ReferralPass implements Pass {

    private final Actor actor;
    private final Referring referring;
    private final Duplicates duplicates;
    private final MadeBefore madeBefore;
    private @Nullable Lookalikes waiting;
    private @Nullable Lookalikes known;

    ReferralPass(Actor actor, Referring referring, Duplicates duplicates, MadeBefore madeBefore) {
        this.actor = actor;
        this.referring = referring;
        this.duplicates = duplicates;
        this.madeBefore = madeBefore;
    }

    @Override
    public List<String> keys(ImportRow row) {
        return PersonKeys.of(row);
    }

    @Override
    public Judgement judge(ImportRow row) {
        var cells = new RowReading(row);
        var read = new PersonCells(row, cells);
        var registration = read.registration();
        var agreed = read.agreed(true);
        var person = Refusals.told(cells, () -> referring.wouldRefer(actor, registration, agreed, words(row)));
        var same = waiting().like(person);
        if (same != null) return Judgement.skipped(same, RowFlaw.of(null, "import-referral-waits"));
        var made = Judgement.created(null, null);
        return known().like(person) == null ? made : made.noting(RowFlaw.of(null, "import-referral-alike"));
    }

    @Override
    public Judgement apply(ImportRow row) {
        var cells = new RowReading(row);
        var read = new PersonCells(row, cells);
        var registration = read.registration();
        var agreed = read.agreed(true);
        var person = Refusals.done(cells, () -> referring.wouldRefer(actor, registration, agreed, words(row)));
        var since = waiting().like(person);
        if (since != null && !madeBefore.includes(since))
            return Judgement.skipped(since, RowFlaw.of(null, "import-referral-since"));
        var referral = Refusals.done(cells, () -> referring.refer(actor, registration, agreed, words(row)));
        return Judgement.created(referral.id(), String.valueOf(referral.version()));
    }

    private static @Nullable String words(ImportRow row) {
        var words = row.text("words").strip();
        return words.isEmpty() ? null : words;
    }

    private synchronized Lookalikes waiting() {
        var read = waiting;
        if (read == null) waiting = read = referring.waiting(actor);
        return read;
    }

    private synchronized Lookalikes known() {
        var read = known;
        if (read == null) known = read = duplicates.all(actor);
        return read;
    }
}
