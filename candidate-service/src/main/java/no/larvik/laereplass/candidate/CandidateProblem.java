package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.util.List;

/** Everything this service can refuse, and why. Says nothing about a person. */
public abstract sealed class CandidateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CandidateProblem(String message) {
        super(message, null, false, false);
    }

    /** No such case, or none that the one who asks may know of: the answer is the same. */
    public static final class Unknown extends CandidateProblem {
        public Unknown() {
            super("unknown, or not for the one who asks");
        }
    }

    /** Something people in this role never do. */
    public static final class NotInYourRole extends CandidateProblem {
        public NotInYourRole() {
            super("not in this role");
        }
    }

    public static final class InvalidFields extends CandidateProblem {
        private final transient List<Fault> faults;

        public InvalidFields(List<Fault> faults) {
            super("fields to mend: " + faults.stream().map(Fault::field).toList());
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Publishing needs a consent, a trade and a kind. */
    public static final class NotReadyToPublish extends CandidateProblem {
        private final transient List<Fault> missing;

        public NotReadyToPublish(List<Fault> missing) {
            super("missing: " + missing.stream().map(Fault::field).toList());
            this.missing = List.copyOf(missing);
        }

        public List<Fault> missing() {
            return missing;
        }
    }

    /** The sign-in has a case already, or the case a sign-in. */
    public static final class AlreadyLinked extends CandidateProblem {
        public AlreadyLinked() {
            super("already linked");
        }
    }

    /** Staff answer for a person only until the person can answer. */
    public static final class AnswersForThemselves extends CandidateProblem {
        public AnswersForThemselves() {
            super("the person can answer without help");
        }
    }

    /** Never issued, used, replaced or too old: which one is not told. */
    public static final class InvitationNotValid extends CandidateProblem {
        public InvitationNotValid() {
            super("invitation not valid");
        }
    }

    public static final class TooManyWrongCodes extends CandidateProblem {
        private final Duration pause;

        public TooManyWrongCodes(Duration pause) {
            super("too many wrong codes");
            this.pause = pause;
        }

        public Duration pause() {
            return pause;
        }
    }

    /** No more codes for this person before the day is over. */
    public static final class TooManyCodes extends CandidateProblem {
        private final Duration pause;

        public TooManyCodes(Duration pause) {
            super("too many codes today");
            this.pause = pause;
        }

        public Duration pause() {
            return pause;
        }
    }

    /** The change was made on an older version than the one stored. */
    public static final class ReadAnOlderVersion extends CandidateProblem {
        private final long stored;

        public ReadAnOlderVersion(long stored) {
            super("version " + stored + " is stored");
            this.stored = stored;
        }

        public long stored() {
            return stored;
        }
    }

    /** Only a search that goes on can be paused. */
    public static final class NotSearching extends CandidateProblem {
        public NotSearching() {
            super("not searching");
        }
    }

    /** Guardians are of no concern from the eighteenth birthday on. */
    public static final class OfAge extends CandidateProblem {
        public OfAge() {
            super("of age");
        }
    }

    /** A file above the limit. */
    public static final class TooLarge extends CandidateProblem {
        public TooLarge() {
            super("too large");
        }
    }

    /** Neither PDF nor Word, or one that cannot be read. */
    public static final class NotADocument extends CandidateProblem {
        public NotADocument() {
            super("not a document");
        }
    }

    public static final class TooManyDocuments extends CandidateProblem {
        public TooManyDocuments() {
            super("too many documents");
        }
    }

    /** Another agency joins in only when the young person agrees. */
    public static final class AgencyNotAgreed extends CandidateProblem {
        public AgencyNotAgreed() {
            super("agency not agreed to");
        }
    }

    public static final class TooManyHelpers extends CandidateProblem {
        public TooManyHelpers() {
            super("too many helpers");
        }
    }

    /** A referral is decided once. */
    public static final class AlreadyDecided extends CandidateProblem {
        public AlreadyDecided() {
            super("already decided");
        }
    }

    /** The case that goes away has a sign-in, is looked at by matching, or is the one that stays. */
    public static final class CannotMerge extends CandidateProblem {
        public CannotMerge() {
            super("cannot merge");
        }
    }

    /** The case that would go away has a place: what was agreed is kept with the case. */
    public static final class HasAPlace extends CandidateProblem {
        public HasAPlace() {
            super("has a place");
        }
    }

    /** Somebody else's write came in between. */
    public static final class ChangedMeanwhile extends CandidateProblem {
        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** Nobody is named to follow protected persons up: the case would be lost. */
    public static final class NobodyToProtect extends CandidateProblem {
        public NobodyToProtect() {
            super("nobody in the protected group");
        }
    }

    /** Nobody would be left who could open the protected cases there are. */
    public static final class LastOfTheGroup extends CandidateProblem {
        public LastOfTheGroup() {
            super("last of the protected group");
        }
    }

    /** The match has ended: nobody reads an answer to it. */
    public static final class MatchClosed extends CandidateProblem {
        public MatchClosed() {
            super("match closed");
        }
    }

    /** What the opening asks could not be had. */
    public static final class OpeningUnanswered extends CandidateProblem {
        public OpeningUnanswered() {
            super("employers did not answer");
        }
    }

    /** The state of the match could not be had: without it nobody's identity is shown. */
    public static final class MatchUnanswered extends CandidateProblem {
        public MatchUnanswered() {
            super("matching did not answer");
        }
    }
}
