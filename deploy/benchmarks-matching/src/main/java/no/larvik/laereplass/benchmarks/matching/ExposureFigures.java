package no.larvik.laereplass.benchmarks.matching;

import java.util.List;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;
import no.larvik.laereplass.matching.engine.FullPass;
import no.larvik.laereplass.matching.fairness.Exposure;
import no.larvik.laereplass.matching.fairness.ExposurePrices;
import no.larvik.laereplass.matching.fairness.ListQuality;

/** Lists of ten out of twenty, re-ranked by prices: attention shared more evenly at nearly the same scores. */
final class ExposureFigures implements Measurement {

    private static final int KNOWN = 20;
    private static final int SHOWN = 10;

    @Override
    public List<Figure> run(boolean quick) {
        var scene = Scene.country();
        var seats = scene.market().openings.freeSeats;
        var packed = Packed.of(scene.market(), scene.formula());
        var plain = Packed.Lists.of(new FullPass(packed).forCandidates(KNOWN), scene.market().people.size);
        var shared = ExposurePrices.standard().rerank(plain.openings(), plain.hundredths(), seats, SHOWN);
        var before = Exposure.of(plain.openings(), seats.length, SHOWN);
        var after = Exposure.of(shared, seats.length, SHOWN);
        var quality = ListQuality.mean(plain.openings(), plain.hundredths(), shared, SHOWN);
        return List.of(
                Figure.atMost("exposure Gini vs plain, 30k x 25k", after.gini() / before.gini(), 0.85, "x")
                        .beside("%.3f against %.3f".formatted(after.gini(), before.gini())),
                Figure.atLeast("… own-score nDCG", quality, 0.98, ""),
                Figure.told("… openings in no list, of those with a seat", after.openingsInNoList(), "")
                        .beside("plain " + before.openingsInNoList()));
    }
}
