package no.larvik.laereplass.gateway.workers;

import org.jspecify.annotations.Nullable;

/** What cannot be done with users and roles, and why. */
public abstract sealed class WorkerProblem extends RuntimeException {

    private WorkerProblem() {
        super(null, null, false, false);
    }

    public static final class NobodySignedIn extends WorkerProblem {}

    /** Only administrators see and decide. */
    public static final class NotYours extends WorkerProblem {}

    public static final class Unknown extends WorkerProblem {}

    public static final class LastAdministrator extends WorkerProblem {}

    public static final class TooManyRequests extends WorkerProblem {}

    /** Who has access already does not ask. */
    public static final class HasAccess extends WorkerProblem {}

    /** Nothing was decided on a guess. */
    public static final class NobodySaysWhichAgencies extends WorkerProblem {}

    /** Somebody else decided in between. */
    public static final class ChangedMeanwhile extends WorkerProblem {

        private final transient @Nullable Decision latest;

        ChangedMeanwhile(@Nullable Decision latest) {
            this.latest = latest;
        }

        public @Nullable Decision latest() {
            return latest;
        }
    }

    /** A field that cannot be so. */
    public static final class Invalid extends WorkerProblem {

        private final String field;
        private final String code;

        public Invalid(String field, String code) {
            this.field = field;
            this.code = code;
        }

        public String field() {
            return field;
        }

        public String code() {
            return code;
        }
    }
}
