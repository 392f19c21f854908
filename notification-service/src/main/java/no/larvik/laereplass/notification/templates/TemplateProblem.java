package no.larvik.laereplass.notification.templates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with changing a text. */
public abstract sealed class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TemplateProblem(String message) {
        super(message, null, false, false);
    }

    public static final class Unknown extends TemplateProblem {
        private static final long serialVersionUID = 1L;

        public Unknown() {
            super("no such template or language");
        }
    }

    public static final class ForAdministratorsOnly extends TemplateProblem {
        private static final long serialVersionUID = 1L;

        public ForAdministratorsOnly() {
            super("for administrators only");
        }
    }

    /** Somebody else has decided since it was read. */
    public static final class DecidedMeanwhile extends TemplateProblem {
        private static final long serialVersionUID = 1L;
        private final int version;
        private final @Nullable String by;
        private final @Nullable Instant at;

        DecidedMeanwhile(Template now) {
            super("decided meanwhile");
            this.version = now.version();
            this.by = now.last().map(Edition::by).orElse(null);
            this.at = now.last().map(Edition::at).orElse(null);
        }

        public int version() {
            return version;
        }

        public @Nullable String by() {
            return by;
        }

        public @Nullable Instant at() {
            return at;
        }
    }

    /** The text cannot be used. */
    public static final class Unusable extends TemplateProblem {
        private static final long serialVersionUID = 1L;
        private final transient List<TextFault> faults;

        Unusable(List<TextFault> faults) {
            super("unusable text");
            this.faults = List.copyOf(faults);
        }

        public List<TextFault> faults() {
            return faults;
        }
    }
}
