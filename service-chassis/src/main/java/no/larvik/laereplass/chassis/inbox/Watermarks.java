package no.larvik.laereplass.chassis.inbox;

/** How far each source of one group has been taken in. */
interface Watermarks {

    Mark of(String source);

    /** @throws Overtaken when the mark is not as it was seen: somebody else works on this source */
    void advance(String source, Mark seen, long sequence);

    void holdBack(String source);

    void letGo(String source);
}
