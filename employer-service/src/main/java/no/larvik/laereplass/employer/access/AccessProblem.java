package no.larvik.laereplass.employer.access;

import java.time.Duration;

/** Everything that can be refused about who may act for an organisation. */
public abstract sealed class AccessProblem extends RuntimeException {

    private AccessProblem(String why) {
        super(why);
    }

    /** No such person or code here. */
    public static final class Unknown extends AccessProblem {
        public Unknown() {
            super("unknown person or code");
        }
    }

    /** Only administrators of the organisation, and staff, decide who else may. */
    public static final class NotAllowed extends AccessProblem {
        public NotAllowed() {
            super("not an administrator");
        }
    }

    /** The code is wrong, over or used; which of these is nobody's business. */
    public static final class WrongCode extends AccessProblem {
        public WrongCode() {
            super("wrong code");
        }
    }

    public static final class TooManyWrongCodes extends AccessProblem {
        private final transient Duration pause;

        public TooManyWrongCodes(Duration pause) {
            super("too many wrong codes");
            this.pause = pause;
        }

        public Duration pause() {
            return pause;
        }
    }

    /** No more codes of this kind for the organisation before the day is over. */
    public static final class TooManyCodes extends AccessProblem {
        private final int most;
        private final transient Duration pause;

        /** @param most of one day */
        public TooManyCodes(int most, Duration pause) {
            super("too many codes today");
            this.most = most;
            this.pause = pause;
        }

        public int most() {
            return most;
        }

        public Duration pause() {
            return pause;
        }
    }

    /** So many people of one organisation are told already that one of them has to stop first. */
    public static final class TooManyTold extends AccessProblem {
        public TooManyTold() {
            super("too many are told");
        }
    }

    /** Whoever was removed a moment ago may still look like somebody the provider vouches for. */
    public static final class JustRemoved extends AccessProblem {
        public JustRemoved() {
            super("somebody was just removed");
        }
    }

    /** Somebody must be left who can decide. */
    public static final class LastAdministrator extends AccessProblem {
        public LastAdministrator() {
            super("last administrator");
        }
    }

    /** What the sign-in provider vouches for is taken away there. */
    public static final class ByClaim extends AccessProblem {
        public ByClaim() {
            super("the provider vouches for them");
        }
    }

    /** A letter goes to the address in the register, and to no other. */
    public static final class NoRegisteredAddress extends AccessProblem {
        public NoRegisteredAddress() {
            super("no registered address");
        }
    }

    public static final class ChangedMeanwhile extends AccessProblem {
        public ChangedMeanwhile() {
            super("changed by somebody else");
        }
    }
}
