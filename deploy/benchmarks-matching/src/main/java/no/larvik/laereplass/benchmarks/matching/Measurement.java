package no.larvik.laereplass.benchmarks.matching;

import java.util.List;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;

/** Measures; {@code quick} takes smaller slices and fewer rounds. */
interface Measurement {

    List<Figure> run(boolean quick) throws Exception;
}
