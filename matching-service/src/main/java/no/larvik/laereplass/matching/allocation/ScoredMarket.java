package no.larvik.laereplass.matching.allocation;

import java.util.Map;
import no.larvik.laereplass.matching.market.Stamp;

/**
 * A market as one version of the rules sees it at one moment.
 *
 * @param wishing by trade: how many people wish for it
 */
public record ScoredMarket(Scored scored, Map<String, Integer> wishing, Stamp stamp, Rules rules) {

    public ScoredMarket {
        wishing = Map.copyOf(wishing);
    }

    /**
     * @param veryGood lowest score called very good, in points
     * @param good lowest score called good, in points
     */
    public record Rules(String version, int veryGood, int good) {}
}
