package no.larvik.laereplass.matching.market;

/** Told of every change of the market in the order they come, one at a time, before the stamp rises. */
public interface Watcher {

    void put(Candidate candidate);

    /** @param open has a seat, and its employer is approved for it; told again when an approval comes or goes */
    void put(Opening opening, boolean open);

    void forgetCandidate(String id);

    void forgetOpening(String id);
}
