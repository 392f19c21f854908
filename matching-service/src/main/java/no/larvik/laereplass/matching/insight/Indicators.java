package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.larvik.laereplass.matching.insight.Board.Own;
import no.larvik.laereplass.matching.insight.Board.OwnIndicator;
import no.larvik.laereplass.matching.insight.Response.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the board together. What is our own is taken from what is published elsewhere, never counted anew. */
@Service
public class Indicators {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final BaselineStore store;
    private final Keeping keeping;
    private final Retrospect retrospect;
    private final Answering answering;
    private final InstantSource clock;

    public Indicators(
            BaselineStore store, Keeping keeping, Retrospect retrospect, Answering answering, InstantSource clock) {
        this.store = store;
        this.keeping = keeping;
        this.retrospect = retrospect;
        this.answering = answering;
        this.clock = clock;
    }

    public Board board(String municipality) {
        var figures = store.of(municipality).figures();
        var indicators = new ArrayList<Board.Indicator>();
        var missing = new ArrayList<Measure>();
        for (var measure : Measure.values()) {
            if (measure.better() == null) continue;
            var series = figures.stream()
                    .filter(figure -> figure.measure() == measure)
                    .sorted(Comparator.comparingInt(Imported::year))
                    .toList();
            if (series.isEmpty()) missing.add(measure);
            else indicators.add(Board.Indicator.of(measure, series));
        }
        return new Board(clock.instant(), indicators, missing, own(municipality));
    }

    private List<OwnIndicator> own(String municipality) {
        var running = SchoolYear.of(YearMonth.from(LocalDate.ofInstant(clock.instant(), NORWAY)));
        var promises = keeping.promise(municipality).years();
        var responses = answering.responses(municipality).years();
        var own = new ArrayList<OwnIndicator>();
        for (int year = running.begins(); year >= running.begins() - 1; year--) {
            own.add(new OwnIndicator(Own.OFFERED_SHARE, year, offered(promises, year)));
            own.add(new OwnIndicator(Own.DAYS_TO_PLACE, year, days(municipality, year)));
            own.add(new OwnIndicator(Own.ANSWERED_SHARE, year, answered(responses, year)));
        }
        return own;
    }

    private static @Nullable Double offered(List<Promise.PromiseYear> promises, int year) {
        return promises.stream()
                .filter(kept -> kept.year() == year)
                .findFirst()
                .map(kept -> share(kept.offered(), kept.wanted()))
                .orElse(null);
    }

    private @Nullable Double days(String municipality, int year) {
        var median = retrospect.medianDaysToPlace(new SchoolYear(year), municipality);
        return median == null ? null : Double.valueOf(median);
    }

    private static @Nullable Double answered(List<Responses.ResponsesYear> responses, int year) {
        return responses.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .map(one -> {
                    var interested = count(one, Reply.INTERESTED);
                    var refused = count(one, Reply.NOT_SELECTED);
                    var silent = count(one, Reply.SILENT);
                    if (interested == null || refused == null || silent == null) return null;
                    return share(interested + refused, interested + refused + silent);
                })
                .orElse(null);
    }

    private static @Nullable Integer count(Responses.ResponsesYear year, Reply reply) {
        return year.replies().stream()
                .filter(one -> one.reply() == reply)
                .findFirst()
                .map(Responses.OfReply::count)
                .orElse(null);
    }

    private static @Nullable Double share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? null : Math.round(1000.0 * part / whole) / 1000.0;
    }
}
