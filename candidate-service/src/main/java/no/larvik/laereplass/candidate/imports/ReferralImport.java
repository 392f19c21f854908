package no.larvik.laereplass.candidate.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;

import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Duplicates;
import no.larvik.laereplass.candidate.MadeBefore;
import no.larvik.laereplass.candidate.Referring;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** A list of young people a partner asks the programme to take in; each has said yes to that. */
@Component
class ReferralImport implements Importer {

    private final WhoAsks who;
    private final Admission admission;
    private final Referring referring;
    private final Duplicates duplicates;
    private final MadeBefore madeBefore;

    ReferralImport(
            WhoAsks who, Admission admission, Referring referring, Duplicates duplicates, MadeBefore madeBefore) {
        this.who = who;
        this.admission = admission;
        this.referring = referring;
        this.duplicates = duplicates;
        this.madeBefore = madeBefore;
    }

    @Override
    public String kind() {
        return "referrals";
    }

    @Override
    public List<ImportColumn> columns() {
        return Stream.of(
                        PersonCells.COLUMNS.stream(),
                        PersonCells.agreement(true),
                        Stream.of(optional("words", "Beskrivelse", "Hva kan hjelpe", "Merknad", "Ord fra avsender")))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public void admit(Caller caller) {
        admission.staffAlone(caller);
    }

    @Override
    public Pass begin(Caller caller) {
        return new ReferralPass(who.of(caller), referring, duplicates, madeBefore);
    }

    /** One that was decided stays: somebody was answered. */
    @Override
    public Undone undo(Caller caller, Effect effect) {
        var gone = referring.takeBack(effect.reference(), who.of(caller), effect.version());
        return gone ? Undone.DONE : Undone.CHANGED_SINCE;
    }
}
