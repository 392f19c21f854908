package no.larvik.laereplass.benchmarks.matching.timing;

/** Somebody who can rank a slice of the young people. */
public interface Contender {

    String name();

    /** Lists of the people from {@code from} to before {@code to}. */
    TopLists rank(int from, int to);

    /** Where its work is done. */
    default CpuClock clock() {
        return CpuClock.thread();
    }

    /** Into how many slices the people are cut, of which one is ranked in each round. */
    default int slices() {
        return 1;
    }
}
