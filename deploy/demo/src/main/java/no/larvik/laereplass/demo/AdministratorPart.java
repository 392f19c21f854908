package no.larvik.laereplass.demo;

import java.time.Duration;
import java.util.Optional;

/** Ida, who sees figures and no persons. */
final class AdministratorPart {

    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(15);

    private final Visitor ida;
    private final Told told;

    AdministratorPart(Visitor ida, Told told) {
        this.ida = ida;
        this.told = told;
    }

    long offersAccepted() {
        return told.step("Ida reads how many offers were accepted so far", this::figure);
    }

    void seesOneMore(long before) {
        told.check(
                "Ida sees one more accepted offer, in a rate marked unofficial",
                () -> Waiting.until(
                        "the figure to be " + (before + 1),
                        COUNTED_WITHIN,
                        () -> Optional.of(figure()).filter(now -> now == before + 1)));
    }

    private long figure() {
        var rates = ida.get("/api/v1/insight/rates").expect(200).json();
        Told.require(rates.path("unofficial").asBoolean(false), "the rate is not marked unofficial: " + rates);
        return rates.path("offersAccepted").asLong();
    }
}
