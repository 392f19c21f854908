package no.larvik.laereplass.matching.insight;

import java.util.Objects;

/** What proposals are told apart by. Only what matching knows itself; groups of people are counted by their owner. */
public enum Dimension {
    TRADE,
    EMPLOYER,
    /** The employer's place of work; all of an employer's proposals that tell none stand under the employer's id. */
    UNIT,
    KIND;

    String of(Course course) {
        return switch (this) {
            case TRADE -> course.trade();
            case EMPLOYER -> course.employerId();
            case UNIT -> Objects.requireNonNullElse(course.unitId(), course.employerId());
            case KIND -> course.kind();
        };
    }
}
