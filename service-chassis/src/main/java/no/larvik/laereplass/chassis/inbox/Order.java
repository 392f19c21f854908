package no.larvik.laereplass.chassis.inbox;

/** Judges a record by its number alone; this is what makes repetitions harmless and losses visible. */
@FunctionalInterface
interface Order {

    /** Each number once, none missing. */
    Order CONTIGUOUS = (last, arrival) -> {
        var sequence = arrival.incoming().sequence();
        if (sequence <= last) return Verdict.SEEN;
        var first = last == 0 && arrival.historyCut();
        return sequence == last + 1 || first ? Verdict.NEXT : Verdict.GAP;
    };

    /** Ever higher; a compacted topic leaves numbers out. */
    Order RISING = (last, arrival) -> arrival.incoming().sequence() > last ? Verdict.NEXT : Verdict.SEEN;

    /** As {@link #RISING}, of those that are gone. */
    Order ERASURES = new Order() {
        @Override
        public Verdict judge(long last, Arrival arrival) {
            return RISING.judge(last, arrival);
        }

        @Override
        public boolean concerns(Arrival arrival) {
            return arrival.incoming().value() == null;
        }
    };

    Verdict judge(long last, Arrival arrival);

    /** Whether the record is for this subscription at all; what is not is passed by unmarked. */
    default boolean concerns(Arrival arrival) {
        return true;
    }

    static Order of(Delivery delivery) {
        return switch (delivery) {
            case EVENTS -> CONTIGUOUS;
            case STATES, MEMORY, LIVE -> RISING;
            case ERASURES -> ERASURES;
        };
    }
}
