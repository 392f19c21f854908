package no.larvik.laereplass.notification;

/** What a reader can do wrong. */
public abstract sealed class NotificationProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotificationProblem(String message) {
        super(message, null, false, false);
    }

    /** No such notification, or somebody else's: the two must look the same. */
    public static final class UnknownNotification extends NotificationProblem {
        private static final long serialVersionUID = 1L;

        public UnknownNotification() {
            super("unknown notification");
        }
    }

    /** The cursor was not given out by us. */
    public static final class UnreadableCursor extends NotificationProblem {
        private static final long serialVersionUID = 1L;

        public UnreadableCursor() {
            super("unreadable cursor");
        }
    }

    /** The last day asked for is before the first. */
    public static final class DaysBackwards extends NotificationProblem {
        private static final long serialVersionUID = 1L;

        public DaysBackwards() {
            super("days backwards");
        }
    }

    /** We do not write that one. */
    public static final class UnknownLanguage extends NotificationProblem {
        private static final long serialVersionUID = 1L;

        public UnknownLanguage() {
            super("unknown language");
        }
    }

    /** Not one there is, or not for this role: a young person is told at once. */
    public static final class UnknownRhythm extends NotificationProblem {
        private static final long serialVersionUID = 1L;

        public UnknownRhythm() {
            super("unknown rhythm");
        }
    }

    /** More people than one question may be about. */
    public static final class TooManyAtOnce extends NotificationProblem {
        private static final long serialVersionUID = 1L;
        private final int most;

        public TooManyAtOnce(int most) {
            super("too many at once");
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /** Asked for with a role that has no such right. */
    public static final class NotForThisRole extends NotificationProblem {
        private static final long serialVersionUID = 1L;

        public NotForThisRole() {
            super("not for this role");
        }
    }
}
