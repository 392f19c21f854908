package no.larvik.laereplass.matching.allocation;

import java.time.Duration;

/** Port: solves a network exactly, or says why not. */
public interface CheapestFlow {

    /**
     * @param limit wall-clock time; nothing of the attempt is left running after it
     * @throws InterruptedException when the thread is interrupted; nothing of the attempt is left running then either
     */
    Answer solve(Flow flow, Duration limit) throws InterruptedException;

    sealed interface Answer {

        /** @param flows by arc */
        @SuppressWarnings("ArrayRecordComponent")
        record Solved(int[] flows) implements Answer {}

        record TimedOut() implements Answer {}

        /** @param why for the log, never for people */
        record Failed(String why) implements Answer {}
    }
}
