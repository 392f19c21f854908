package no.larvik.laereplass.chassis.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row would lead to, or did.
 *
 * @param reference id of what it made or changed
 * @param mark the state it left, by which undoing sees whether somebody has been there since
 * @param note something people should know though nothing is wrong
 */
public record Judgement(
        Outcome outcome,
        @Nullable String reference,
        @Nullable String mark,
        @Nullable RowFlaw note,
        List<RowFlaw> flaws) {

    public Judgement {
        flaws = List.copyOf(flaws);
    }

    public static Judgement created(@Nullable String reference, @Nullable String mark) {
        return new Judgement(Outcome.CREATED, reference, mark, null, List.of());
    }

    public static Judgement changed(@Nullable String reference, @Nullable String mark) {
        return new Judgement(Outcome.CHANGED, reference, mark, null, List.of());
    }

    public static Judgement unchanged(@Nullable String reference) {
        return new Judgement(Outcome.UNCHANGED, reference, null, null, List.of());
    }

    public static Judgement skipped(@Nullable String reference, RowFlaw note) {
        return new Judgement(Outcome.SKIPPED, reference, null, note, List.of());
    }

    public static Judgement refused(List<RowFlaw> flaws) {
        return new Judgement(Outcome.REFUSED, null, null, null, flaws);
    }

    public Judgement noting(RowFlaw told) {
        return new Judgement(outcome, reference, mark, told, flaws);
    }

    boolean hasEffect() {
        return outcome == Outcome.CREATED || outcome == Outcome.CHANGED;
    }
}
