package no.larvik.laereplass.chassis.simulation;

/** From a process' start to its crash. */
public final class Life {

    final Stage stage;
    final Actor actor;
    boolean over;

    Life(Stage stage, Actor actor) {
        this.stage = stage;
        this.actor = actor;
    }

    /** Before and after everything that is visible outside the process. */
    public void step() {
        stage.step(this);
    }

    /** A reply that does not arrive, of a request that may have been carried out. */
    public void mayLoseTheReply() {
        if (stage.oneIn(40)) throw new IllegalStateException("no reply");
    }
}
