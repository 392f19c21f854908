package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.insight.OpenData.Cut;
import no.larvik.laereplass.matching.insight.OpenData.OpenRow;
import org.springframework.stereotype.Service;

/** Takes the open rows out of the published tables; nothing is counted here. */
@Service
public class OpenFigures {

    /** Employers and their places of work are named on no open list. */
    private static final Map<Dimension, Cut> OPEN = Map.of(Dimension.TRADE, Cut.TRADE, Dimension.KIND, Cut.KIND);

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Retrospect retrospect;
    private final InstantSource clock;

    public OpenFigures(Retrospect retrospect, InstantSource clock) {
        this.retrospect = retrospect;
        this.clock = clock;
    }

    public OpenData openData(String municipality) {
        var now = clock.instant();
        var running = SchoolYear.of(YearMonth.from(LocalDate.ofInstant(now, NORWAY)));
        var years = retrospect.past(whole(running.begins()), municipality).years();
        var rows = new ArrayList<OpenRow>();
        for (var year : years) rows(rows, year, retrospect.past(whole(year), municipality));
        return new OpenData(now, years, rows);
    }

    private static Asked whole(int year) {
        return Asked.of(year, null, null, null);
    }

    private static void rows(List<OpenRow> rows, int year, Past past) {
        rows(rows, year, Cut.ALL, "", past.funnel());
        for (var month : past.byMonth()) rows(rows, year, Cut.MONTH, month.value(), month.steps());
        for (var table : past.tables()) {
            var cut = OPEN.get(table.dimension());
            if (cut == null) continue;
            for (var line : table.lines()) rows(rows, year, cut, line.value(), line.steps());
        }
    }

    private static void rows(List<OpenRow> rows, int year, Cut cut, String value, List<FunnelStep> steps) {
        for (var step : steps) rows.add(new OpenRow(year, cut, value, step.milestone(), step.count()));
    }
}
