package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvyTest {

    private static final int[][] BOTH_WISH_BOTH = {{0, 1}, {0, 1}};

    @Test
    void whoFitsBetterAndGotNothingEnvies() {
        var envy = Envy.of(BOTH_WISH_BOTH, new int[][] {{9_000, 5_000}, {8_000, 5_000}}, new int[] {-1, 0}, 2);

        assertThat(envy).isEqualTo(new Envy(1, 0.5));
    }

    @Test
    void fittingEquallyWellIsEnough() {
        assertThat(Envy.of(BOTH_WISH_BOTH, new int[][] {{8_000, 1}, {8_000, 1}}, new int[] {1, 0}, 2)
                        .people())
                .isEqualTo(1);
    }

    @Test
    void whoFitsLessWellHasNothingToEnvy() {
        assertThat(Envy.of(BOTH_WISH_BOTH, new int[][] {{7_000, 1}, {8_000, 1}}, new int[] {-1, 0}, 2)
                        .people())
                .isZero();
    }

    @Test
    void whoLikesTheirOwnPlaceBetterEnviesNobody() {
        var scores = new int[][] {{9_000, 9_500}, {8_000, 100}};

        assertThat(Envy.of(new int[][] {{1, 0}, {0, 1}}, new int[][] {{9_500, 9_000}, scores[1]}, new int[] {1, 0}, 2)
                        .people())
                .isZero();
    }

    @Test
    void aPlaceWithSeveralSeatsIsMeasuredByItsWeakestHolder() {
        var lists = new int[][] {{0}, {0}, {0}};
        var scores = new int[][] {{9_000}, {6_000}, {7_000}};

        assertThat(Envy.of(lists, scores, new int[] {0, 0, -1}, 1).people()).isEqualTo(1);
    }

    @Test
    void aPlaceOutsideTheListCannotBeCompared() {
        assertThat(Envy.of(new int[][] {{0}, {0}}, new int[][] {{9_000}, {8_000}}, new int[] {1, 0}, 2)
                        .people())
                .isZero();
    }
}
