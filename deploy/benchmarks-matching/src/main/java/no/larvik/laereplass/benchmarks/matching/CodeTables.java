package no.larvik.laereplass.benchmarks.matching;

import java.util.List;
import no.larvik.laereplass.benchmarks.matching.market.ReferenceFolder;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;

/**
 * Which market all that follows is measured on. The goals are about the whole country; drawn from the seed list, as many
 * people live in one county and each has some ten times as many pairs that fit.
 */
final class CodeTables implements Measurement {

    private static final String NAME = "code tables the markets are drawn from";
    private static final String GOAL = "those of the whole country, named by LAEREPLASS_REFERENCE";
    private static final List<String> WHOLE_COUNTRY = List.of("laerefag.csv", "postnummer.csv");

    private final ReferenceFolder reference;

    CodeTables(ReferenceFolder reference) {
        this.reference = reference;
    }

    @Override
    public List<Figure> run(boolean quick) {
        return List.of(
                reference.full(WHOLE_COUNTRY)
                        ? Figure.told(NAME, "of the whole country")
                        : Figure.missing(NAME, "the seed list of one county: no goal is about it", GOAL));
    }
}
