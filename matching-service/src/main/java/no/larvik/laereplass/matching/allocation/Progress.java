package no.larvik.laereplass.matching.allocation;

/** @param percent of the stage, 0 to 100 */
public record Progress(Stage step, int percent) {

    static final Progress NOTHING_YET = new Progress(Stage.COLLECT, 0);
    static final Progress ALL_DONE = new Progress(Stage.STORE, 100);

    /** Told now and then by whoever works; cheap enough for an inner loop. */
    public interface Teller {
        void at(Stage stage, int percent);
    }
}
