package no.larvik.laereplass.chassis.inbox;

/** Judges a record by its number alone; this is what makes repetitions harmless and losses visible. */
enum Order {
    /** Each number once, none missing. */
    CONTIGUOUS {
        @Override
        Verdict judge(long last, Arrival arrival) {
            var sequence = arrival.incoming().sequence();
            if (sequence <= last) return Verdict.SEEN;
            var first = last == 0 && arrival.historyCut();
            return sequence == last + 1 || first ? Verdict.NEXT : Verdict.GAP;
        }
    },
    /** Ever higher; a compacted topic leaves numbers out. */
    RISING {
        @Override
        Verdict judge(long last, Arrival arrival) {
            return arrival.incoming().sequence() > last ? Verdict.NEXT : Verdict.SEEN;
        }
    };

    abstract Verdict judge(long last, Arrival arrival);

    static Order of(Delivery delivery) {
        return switch (delivery) {
            case EVENTS -> CONTIGUOUS;
            case STATES, MEMORY -> RISING;
        };
    }
}
