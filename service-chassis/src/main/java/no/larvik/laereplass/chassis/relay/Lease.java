package no.larvik.laereplass.chassis.relay;

/** Decides who should run a shard. Two may believe to hold it; the fence makes that harmless. */
interface Lease {

    /** Takes or renews it; cheap enough to ask before each pass. */
    boolean hold();

    void release();
}
