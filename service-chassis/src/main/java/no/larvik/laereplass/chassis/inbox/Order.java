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

    Verdict judge(long last, Arrival arrival);

    static Order of(Delivery delivery) {
        return switch (delivery) {
            case EVENTS -> CONTIGUOUS;
            case STATES, MEMORY -> RISING;
        };
    }
}
