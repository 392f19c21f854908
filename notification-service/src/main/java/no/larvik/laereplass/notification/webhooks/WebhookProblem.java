package no.larvik.laereplass.notification.webhooks;

/** What can be wrong with a webhook. */
public abstract sealed class WebhookProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WebhookProblem(String message) {
        super(message, null, false, false);
    }

    /** No such webhook, or somebody else's: the two must look the same. */
    public static final class Unknown extends WebhookProblem {
        private static final long serialVersionUID = 1L;

        public Unknown() {
            super("unknown webhook");
        }
    }

    public static final class TooMany extends WebhookProblem {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many webhooks");
        }
    }

    public static final class ChangedMeanwhile extends WebhookProblem {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** A field that cannot be used. */
    public static final class Unusable extends WebhookProblem {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String code;

        public Unusable(String field, String code) {
            super(code);
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
