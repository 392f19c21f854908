package no.larvik.laereplass.demo;

/** What came of one proposal of the past. */
enum Outcome {
    /** The young person let the deadline pass. */
    EXPIRED,
    DECLINED,
    /** The employer let the deadline pass. */
    SILENT,
    NOT_SELECTED,
    OFFER_DECLINED,
    SIGNED
}
