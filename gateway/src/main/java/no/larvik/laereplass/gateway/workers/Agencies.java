package no.larvik.laereplass.gateway.workers;

import java.util.Set;

/** The agencies people here work for, by code. candidate-service keeps the list, since their people join its cases. */
@FunctionalInterface
public interface Agencies {

    /** @throws WorkerProblem.NobodySaysWhichAgencies when the list cannot be had */
    Set<String> codes();
}
