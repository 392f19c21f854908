package no.larvik.laereplass.matching.engine;

/** Asks all in a box at once; the answers are a bit each, in the order of their rows. */
interface Reader {

    /** By kind, last day and licences. */
    long allowed(Lanes lanes, Question question);

    /**
     * Of those who are allowed, who lacks no more than {@link Question#spare}, and in {@link Question#lost}, at least for them,
     * how much each lacks.
     */
    long enough(Lanes lanes, Question question);

    /** Of these, who is no further away than {@link Question#furthest}, and in {@link Question#chords}, at least for them, how far. */
    long within(Lanes lanes, long rows, Question question);

    /** With vectors where the process was started with their module, on a processor with some as wide as ours. */
    static Reader fastest() {
        var told = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return told && VectorReader.isWide() ? new VectorReader() : new PlainReader();
    }
}
