package no.larvik.laereplass.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Ida, who sees figures and no persons. */
final class AdministratorPart {

    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(15);

    private static final int SMALLEST_SHOWN = 5;

    private final Visitor ida;
    private final Told told;

    AdministratorPart(Visitor ida, Told told) {
        this.ida = ida;
        this.told = told;
    }

    /** Empty while fewer than five are: then nobody is told how many. */
    OptionalLong offersAccepted() {
        return told.step("Ida reads how many offers were accepted so far", this::figure);
    }

    void seesOneMore(OptionalLong before) {
        if (before.isEmpty()) {
            told.check("Ida sees that the number is still too small to be shown, or is five now", () -> {
                var now = figure();
                Told.require(now.isEmpty() || now.getAsLong() == SMALLEST_SHOWN, "the figure is " + now);
            });
            return;
        }
        var expected = before.getAsLong() + 1;
        told.check(
                "Ida sees one more accepted offer, in a rate marked unofficial",
                () -> Waiting.until(
                        "the figure to be " + expected,
                        COUNTED_WITHIN,
                        () -> Optional.of(figure()).filter(now -> now.orElse(0) == expected)));
    }

    private OptionalLong figure() {
        var rates = ida.get("/api/v1/insight/rates").expect(200).json();
        Told.require(rates.path("unofficial").asBoolean(false), "the rate is not marked unofficial: " + rates);
        var accepted = rates.path("offersAccepted");
        return accepted.isNull() ? OptionalLong.empty() : OptionalLong.of(accepted.asLong());
    }
}
