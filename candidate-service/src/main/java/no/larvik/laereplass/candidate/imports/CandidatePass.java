package no.larvik.laereplass.candidate.imports;

import java.util.List;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.Duplicates;
import no.larvik.laereplass.candidate.Lookalikes;
import no.larvik.laereplass.candidate.MadeBefore;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Registration;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import org.jspecify.annotations.Nullable;

/** People row by row. Whoever may be here already is left out, unless the row says that it is somebody else. */
final class CandidatePass implements Pass {

    private final Actor actor;
    private final Candidacy candidacy;
    private final Duplicates duplicates;
    private final MadeBefore madeBefore;
    private @Nullable Lookalikes known;

    CandidatePass(Actor actor, Candidacy candidacy, Duplicates duplicates, MadeBefore madeBefore) {
        this.actor = actor;
        this.candidacy = candidacy;
        this.duplicates = duplicates;
        this.madeBefore = madeBefore;
    }

    @Override
    public List<String> keys(ImportRow row) {
        return isSomebodyElse(row) ? List.of() : PersonKeys.of(row);
    }

    @Override
    public Judgement judge(ImportRow row) {
        var cells = new RowReading(row);
        var read = new PersonCells(row, cells);
        var registration = read.registration();
        var agreed = read.agreed(false);
        isSomebodyElse(row, cells);
        var person = Refusals.told(cells, () -> candidacy.wouldRegister(actor, registration, agreed));
        var alike = known().like(person);
        if (alike == null) return Judgement.created(null, null);
        return isSomebodyElse(row)
                ? Judgement.created(null, null).noting(RowFlaw.of(null, "import-case-alike"))
                : Judgement.skipped(alike, RowFlaw.of(null, "import-case-known"));
    }

    @Override
    public Judgement apply(ImportRow row) {
        var cells = new RowReading(row);
        var read = new PersonCells(row, cells);
        var registration = read.registration();
        var agreed = read.agreed(false);
        var since = isSomebodyElse(row) ? null : cameSince(cells, registration, agreed);
        if (since != null) return Judgement.skipped(since, RowFlaw.of(null, "import-case-since"));
        var candidate = Refusals.done(cells, () -> candidacy.register(actor, registration, agreed));
        return Judgement.created(candidate.id().value(), String.valueOf(candidate.version()));
    }

    /** Looked for again: a case may have come between the trial and this. */
    private @Nullable String cameSince(RowReading cells, Registration registration, @Nullable OnBehalf agreed) {
        var person = Refusals.done(cells, () -> candidacy.wouldRegister(actor, registration, agreed));
        var alike = known().like(person);
        return alike == null || madeBefore.includes(alike) ? null : alike;
    }

    private synchronized Lookalikes known() {
        var read = known;
        if (read == null) known = read = duplicates.all(actor);
        return read;
    }

    private static boolean isSomebodyElse(ImportRow row) {
        return YesOrNo.of(row.text("somebodyElse")).orElse(false);
    }

    private static void isSomebodyElse(ImportRow row, RowReading cells) {
        cells.read("somebodyElse", "import-not-yes-or-no", YesOrNo::of);
    }
}
