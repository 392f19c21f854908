package no.larvik.laereplass.chassis.imports;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * An import, from upload to undoing. Immutable: a verb answers the next state.
 *
 * @param caller whose import it is, with the rights of when they last decided something
 * @param columns which column of the file each column of the import is, from 0
 * @param next piece that is worked on next; counted downwards while undoing
 * @param expected what the rows would lead to, as far as they have been judged
 * @param result what they led to, as far as they have been applied
 * @param undone effects that were put back
 * @param kept effects that were not, because somebody has been there since
 * @param problem code of what stopped it or turned it round; nothing when all is well
 */
record ImportJob(
        String id,
        long version,
        String kind,
        Caller caller,
        Source source,
        ImportState state,
        Map<String, Integer> columns,
        @Nullable ImportChoice choice,
        int next,
        Tally expected,
        Tally result,
        int undone,
        int kept,
        @Nullable String problem,
        Times times) {

    /** When it came to what. */
    record Times(
            Instant uploaded,
            @Nullable Instant checked,
            @Nullable Instant applied,
            @Nullable Instant undone) {}

    ImportJob {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns)); // in the order they were chosen
    }

    static ImportJob uploaded(
            String id, String kind, Caller caller, Source source, Map<String, Integer> proposed, Instant now) {
        var times = new Times(now, null, null, null);
        return new ImportJob(
                id,
                0,
                kind,
                caller,
                source,
                ImportState.UPLOADED,
                proposed,
                null,
                0,
                Tally.NOTHING,
                Tally.NOTHING,
                0,
                0,
                null,
                times);
    }

    /** Rows are judged from the first one on, also when a worker takes over from one that died. */
    ImportJob checking(Map<String, Integer> chosen, Caller by) {
        return with(by, ImportState.CHECKING, chosen, null, 0, Tally.NOTHING, Tally.NOTHING, null, times);
    }

    ImportJob judged(Tally piece, Instant now) {
        var sum = expected.plus(piece);
        if (next + 1 < source.pieces()) return with(caller, state, columns, choice, next + 1, sum, result, null, times);
        var done = new Times(times.uploaded, now, null, null);
        return with(caller, ImportState.CHECKED, columns, null, 0, sum, Tally.NOTHING, null, done);
    }

    ImportJob applying(ImportChoice chosen, Caller by) {
        return with(by, ImportState.APPLYING, columns, chosen, 0, expected, Tally.NOTHING, null, times);
    }

    /** Where all or nothing was asked for and a row was refused after all, what was done so far is undone. */
    ImportJob applied(Tally piece, Instant now) {
        var sum = result.plus(piece);
        var last = next + 1 == source.pieces();
        var turn = choice == ImportChoice.ALL_OR_NOTHING && sum.of(Outcome.REFUSED) > 0;
        var at = last || turn ? new Times(times.uploaded, times.checked, now, null) : times;
        if (turn) return with(caller, ImportState.UNDOING, columns, choice, next, expected, sum, "import-turned", at);
        if (last) return with(caller, ImportState.APPLIED, columns, choice, next, expected, sum, null, at);
        return with(caller, state, columns, choice, next + 1, expected, sum, null, at);
    }

    ImportJob undoing(Caller by) {
        return with(by, ImportState.UNDOING, columns, choice, next, expected, result, problem, times);
    }

    ImportJob undone(int put, int left, Instant now) {
        var first = next == 0;
        var at = first ? new Times(times.uploaded, times.checked, times.applied, now) : times;
        return new ImportJob(
                id,
                version,
                kind,
                caller,
                source,
                first ? ImportState.UNDONE : state,
                columns,
                choice,
                first ? 0 : next - 1,
                expected,
                result,
                undone + put,
                kept + left,
                problem,
                at);
    }

    /** Something it needs is away; it goes on by itself. */
    ImportJob waiting() {
        var told = problem == null ? "import-waiting" : problem;
        return with(caller, state, columns, choice, next, expected, result, told, times);
    }

    ImportJob at(long stored) {
        return new ImportJob(
                id, stored, kind, caller, source, state, columns, choice, next, expected, result, undone, kept, problem,
                times);
    }

    /** Rows behind, in the step that is under way. */
    int done() {
        return switch (state) {
            case CHECKING -> expected.total();
            case APPLYING -> result.total();
            case UNDOING -> undone + kept;
            case UPLOADED -> 0;
            case CHECKED, APPLIED, UNDONE -> source.rows();
        };
    }

    private ImportJob with(
            Caller by,
            ImportState state,
            Map<String, Integer> columns,
            @Nullable ImportChoice choice,
            int next,
            Tally expected,
            Tally result,
            @Nullable String problem,
            Times times) {
        return new ImportJob(
                id, version, kind, by, source, state, columns, choice, next, expected, result, undone, kept, problem,
                times);
    }
}
