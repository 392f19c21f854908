package no.larvik.laereplass.notification;

/** The pages that are open now in this replica. Nobody may be there, and that is no failure. */
public interface OpenPages {

    /** @param mark of an inbox in which something was laid, here or in another replica */
    void laidIn(String mark);

    void stirred(Stir stir);
}
