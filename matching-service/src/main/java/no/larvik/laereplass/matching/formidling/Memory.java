package no.larvik.laereplass.matching.formidling;

/** Port: whether this replica has read everything that was told before it started. Until then it knows only some people. */
@FunctionalInterface
public interface Memory {

    boolean isWhole();
}
