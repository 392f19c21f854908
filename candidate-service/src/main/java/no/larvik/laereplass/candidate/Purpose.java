package no.larvik.laereplass.candidate;

/** What a person can agree to. Each purpose is asked for, given and withdrawn by itself. */
public sealed interface Purpose {

    /** That the engine may look for places that fit. */
    record Matching() implements Purpose {}

    /** That news may be sent by e-mail or SMS. The page itself tells news to whoever signs in, whatever is answered. */
    record Notifications() implements Purpose {}

    /** That professionals of another agency may join in. */
    record ForAgency(String agency) implements Purpose {}

    /** That the employer behind one opening may know who the person is. */
    record ForOpening(String openingId) implements Purpose {}

    /** The name the texts of the purpose go by. */
    default String name() {
        return switch (this) {
            case Matching m -> "MATCHING";
            case Notifications n -> "NOTIFICATIONS";
            case ForAgency a -> "AGENCY";
            case ForOpening o -> "OPENING";
        };
    }
}
