package no.larvik.laereplass.chassis.inbox;

/**
 * How far one source has been taken in.
 *
 * @param last 0 while nothing was
 * @param holdsBack whether records of this source are parked, so that later ones must follow them
 * @param stored whether it exists as more than an assumption
 */
record Mark(long last, boolean holdsBack, boolean stored) {

    static final Mark NONE = new Mark(0, false, false);

    Mark at(long sequence) {
        return new Mark(sequence, holdsBack, true);
    }
}
