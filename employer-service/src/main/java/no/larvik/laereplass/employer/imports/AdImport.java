package no.larvik.laereplass.employer.imports;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.Limits;
import no.larvik.laereplass.chassis.tables.Table;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Posting;
import no.larvik.laereplass.employer.openings.PostingSettings;
import no.larvik.laereplass.employer.web.Actors;
import org.springframework.stereotype.Component;

/** NAV's job ads: those for apprentices and practice become drafts, and leave when the ad does. */
@Component
class AdImport implements Importer {

    private final Employers employers;
    private final Openings openings;
    private final Posting posting;
    private final AdOpenings ads;
    private final Trades trades;
    private final PostingSettings settings;
    private final InstantSource clock;

    AdImport(
            Employers employers,
            Openings openings,
            Posting posting,
            AdOpenings ads,
            Trades trades,
            PostingSettings settings,
            InstantSource clock) {
        this.employers = employers;
        this.openings = openings;
        this.posting = posting;
        this.ads = ads;
        this.trades = trades;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ads";
    }

    @Override
    public List<ImportColumn> columns() {
        return AdsTable.COLUMNS;
    }

    @Override
    public void admit(Caller caller) {
        if (!Actors.of(caller).isStaff()) throw new EmployerProblem.NotAllowed();
    }

    @Override
    public Table open(byte[] file) {
        return AdsTable.open(file, Limits.USUAL);
    }

    @Override
    public Pass begin(Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), OpeningImport.NORWAY);
        var reading = new AdReading(new TradeWords(trades), today);
        return new AdPass(
                Actors.of(caller), employers, openings, posting, ads, trades, reading, settings.never(), today);
    }

    /** A place that was withdrawn stays withdrawn: what was said yes to must not come back as something else. */
    @Override
    public Undone undo(Caller caller, Effect effect) {
        var opening = openings.find(new OpeningId(effect.reference()));
        if (opening.isEmpty()) {
            ads.forget(new OpeningId(effect.reference()));
            return Undone.DONE;
        }
        if (!AdPass.madeMark(opening.get()).equals(effect.mark())) return Undone.CHANGED_SINCE;
        posting.discard(Actors.of(caller), opening.get().id());
        ads.forget(opening.get().id());
        return Undone.DONE;
    }
}
