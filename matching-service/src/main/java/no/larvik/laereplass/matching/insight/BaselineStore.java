package no.larvik.laereplass.matching.insight;

/** Port: the figures of others, one document a municipality. */
public interface BaselineStore {

    /** Without any when nothing was brought in. */
    Baselines of(String municipality);

    /** @return false when it is no longer at {@code next.version()} */
    boolean put(Baselines next);
}
