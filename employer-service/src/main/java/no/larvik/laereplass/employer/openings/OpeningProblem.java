package no.larvik.laereplass.employer.openings;

import java.util.List;
import no.larvik.laereplass.employer.Flaw;

/** Everything that can be refused about an opening. */
public abstract sealed class OpeningProblem extends RuntimeException {

    private OpeningProblem(String why) {
        super(why);
    }

    /** No such opening, or none this person may know of. */
    public static final class Unknown extends OpeningProblem {
        public Unknown() {
            super("unknown opening");
        }
    }

    public static final class NotAllowed extends OpeningProblem {
        public NotAllowed() {
            super("not allowed");
        }
    }

    /** Withdrawn is final. */
    public static final class AlreadyWithdrawn extends OpeningProblem {
        public AlreadyWithdrawn() {
            super("withdrawn is final");
        }
    }

    /** So is filled. */
    public static final class AlreadyFilled extends OpeningProblem {
        public AlreadyFilled() {
            super("filled is final");
        }
    }

    /** A draft has nothing to extend or to fill. */
    public static final class NotPublished extends OpeningProblem {
        public NotPublished() {
            super("not published yet");
        }
    }

    /** Something written cannot be right; all of it is named at once. */
    public static final class Flawed extends OpeningProblem {
        private final transient List<Flaw> flaws;

        public Flawed(List<Flaw> flaws) {
            super("flawed: " + flaws);
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
            return flaws;
        }
    }

    /** Fine as a draft, but something is missing before young people can see it. */
    public static final class NotReady extends OpeningProblem {
        private final transient List<Flaw> flaws;

        public NotReady(List<Flaw> flaws) {
            super("not ready to publish: " + flaws);
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
            return flaws;
        }
    }
}
