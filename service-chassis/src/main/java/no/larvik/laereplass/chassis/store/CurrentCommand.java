package no.larvik.laereplass.chassis.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The command this thread is carrying out, when its caller sent an Idempotency-Key.
 *
 * <p>Stores write it into the very document they change, so a repeated command is recognised even when the first answer
 * was lost together with the process that wrote it.
 */
public final class CurrentCommand {

    private static final ThreadLocal<@Nullable Running> RUNNING = new ThreadLocal<>();

    private CurrentCommand() {}

    public static void set(Command command) {
        RUNNING.set(new Running(command));
    }

    public static void clear() {
        RUNNING.remove();
    }

    public static @Nullable Command get() {
        var running = RUNNING.get();
        return running == null ? null : running.command;
    }

    public static <T extends @Nullable Object> T run(Command command, Supplier<T> work) {
        set(command);
        try {
            return work.get();
        } finally {
            clear();
        }
    }

    static @Nullable Running running() {
        return RUNNING.get();
    }

    /** What the command has done so far in this run, which is no repetition when it comes back to it. */
    static final class Running {

        private final Command command;
        private final Set<String> changed = new HashSet<>();
        private final Map<String, Integer> created = new HashMap<>();

        private Running(Command command) {
            this.command = command;
        }

        Command command() {
            return command;
        }

        boolean hasChanged(String collection, String id) {
            return changed.contains(collection + "/" + id);
        }

        void changes(String collection, String id) {
            changed.add(collection + "/" + id);
        }

        /** The first creation carries the bare key; a further one in the same collection is numbered, in order. */
        String creates(String collection) {
            var number = created.merge(collection, 1, Integer::sum);
            return number == 1 ? command.key() : command.key() + "#" + number;
        }
    }
}
