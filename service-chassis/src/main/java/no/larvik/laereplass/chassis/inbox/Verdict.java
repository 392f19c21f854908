package no.larvik.laereplass.chassis.inbox;

/** What a sequence number says of a record. */
enum Verdict {
    NEXT,
    SEEN,
    GAP
}
