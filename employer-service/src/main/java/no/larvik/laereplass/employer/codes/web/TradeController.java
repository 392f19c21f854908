package no.larvik.laereplass.employer.codes.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trades")
class TradeController {

    private final Trades trades;
    private final InstantSource clock;

    TradeController(Trades trades, InstantSource clock) {
        this.trades = trades;
        this.clock = clock;
    }

    @GetMapping
    Page<TradeBody> all() {
        return new Page<>(bodies(trades.all()), null);
    }

    @GetMapping("/{slug}/neighbours")
    Page<TradeBody> neighbours(@PathVariable String slug) {
        if (!trades.knows(slug)) throw new RequestProblem(HttpStatus.NOT_FOUND, "not-found");
        return new Page<>(bodies(trades.neighbours(slug, today())), null);
    }

    private List<TradeBody> bodies(List<Trade> some) {
        var today = today();
        return some.stream()
                .map(trade -> TradeBody.of(trade, trades.neighbours(trade.slug(), today)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo"));
    }
}
