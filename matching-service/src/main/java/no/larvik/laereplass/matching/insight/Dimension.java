package no.larvik.laereplass.matching.insight;

/** What proposals are told apart by. Only what matching knows itself; groups of people are counted by their owner. */
public enum Dimension {
    TRADE,
    EMPLOYER,
    KIND;

    String of(Course course) {
        return switch (this) {
            case TRADE -> course.trade();
            case EMPLOYER -> course.employerId();
            case KIND -> course.kind();
        };
    }
}
