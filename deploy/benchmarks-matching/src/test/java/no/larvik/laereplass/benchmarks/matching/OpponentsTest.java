package no.larvik.laereplass.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.larvik.laereplass.benchmarks.matching.opponents.KernelRanking;
import no.larvik.laereplass.benchmarks.matching.opponents.LuceneIndex;
import no.larvik.laereplass.benchmarks.matching.opponents.LuceneRanking;
import no.larvik.laereplass.benchmarks.matching.opponents.ObjectsRanking;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is timed finds, to the hundredth, what the kernel finds. PostgreSQL is held against it in every run. */
class OpponentsTest {

    private static final int PEOPLE = 120;

    private final Scene scene = Scene.of(PEOPLE, 400);
    private final TopLists expected = new KernelRanking(scene.market(), scene.kernel()).rank(0, PEOPLE);

    @Test
    void theMarketHasSomethingToRank() {
        assertThat(expected.filled()).isGreaterThan(PEOPLE);
    }

    @Test
    void theEngine() {
        assertSame(new OurRanking(scene.market(), scene.formula()).rank(0, PEOPLE));
    }

    @Test
    void objects() {
        var neighbours = scene.kernel().neighbours();
        assertSame(ObjectsRanking.asReadAloud(scene.market(), scene.formula(), neighbours, 1)
                .rank(0, PEOPLE));
        assertSame(ObjectsRanking.prepared(scene.market(), scene.formula(), 1).rank(0, PEOPLE));
    }

    @Test
    void luceneWithOurFormula(@TempDir Path folder) throws IOException {
        try (var index = LuceneIndex.of(scene.market(), folder)) {
            assertSame(LuceneRanking.withOurFormula(scene.market(), index, scene.formula(), 1)
                    .rank(0, PEOPLE));
            assertSame(LuceneRanking.withOurFormulaAndPoints(scene.market(), index, scene.formula(), 1)
                    .rank(0, PEOPLE));
        }
    }

    @Test
    void theLiveEngineAfterChanges() {
        var live = new LiveMarket(scene);
        scene.market().redrawPerson(7, new java.util.SplittableRandom(1));
        live.change(true, 7).run();
        scene.market().redrawOpening(3, new java.util.SplittableRandom(2));
        live.change(false, 3).run();

        var kernel = new KernelRanking(scene.market(), scene.kernel());
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(live.ofPerson(person)
                            .differenceTo(kernel.rank(person, person + 1).from(0)))
                    .isEmpty();
        }
        for (int opening = 0; opening < 20; opening++)
            assertThat(live.ofOpening(opening).differenceTo(kernel.ofOpening(opening)))
                    .isEmpty();
    }

    private void assertSame(TopLists found) {
        assertThat(found.differenceTo(expected)).isEmpty();
    }
}
