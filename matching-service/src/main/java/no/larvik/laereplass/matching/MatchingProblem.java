package no.larvik.laereplass.matching;

import java.time.Instant;
import java.util.List;

/** Everything matching can refuse. One switch in the web adapter turns each into an answer. */
public abstract sealed class MatchingProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MatchingProblem(String message) {
        super(message);
    }

    /** No such thing, or none the asking person may know of. */
    public static final class NotFound extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public NotFound(String id) {
            super("nothing to see at " + id);
        }
    }

    /** The asking person's role does not do this at all. */
    public static final class NotForThisRole extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public NotForThisRole() {
            super("not for this role");
        }
    }

    /** The table has no such step from here, or not for this role. */
    public static final class IllegalStep extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final String from;
        private final String to;
        private final transient List<String> allowed;

        public IllegalStep(String from, String to, List<String> allowed) {
            super(from + " -> " + to + ", allowed: " + allowed);
            this.from = from;
            this.to = to;
            this.allowed = List.copyOf(allowed);
        }

        public String from() {
            return from;
        }

        public String to() {
            return to;
        }

        public List<String> allowed() {
            return allowed;
        }
    }

    /** The course of journeys has no such deed from here, or not for this role, or not yet. */
    public static final class IllegalDeed extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final String stage;
        private final String deed;
        private final transient List<String> allowed;

        public IllegalDeed(String stage, String deed, List<String> allowed) {
            super(deed + " in " + stage + ", allowed: " + allowed);
            this.stage = stage;
            this.deed = deed;
            this.allowed = List.copyOf(allowed);
        }

        public String stage() {
            return stage;
        }

        public String deed() {
            return deed;
        }

        public List<String> allowed() {
            return allowed;
        }
    }

    /** The answer came after its deadline. */
    public static final class TooLate extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final transient Instant deadline;

        public TooLate(Instant deadline) {
            super("too late, deadline was " + deadline);
            this.deadline = deadline;
        }

        public Instant deadline() {
            return deadline;
        }
    }

    /** One field of the request cannot be used. */
    public static final class BadField extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final String pointer;
        private final String code;

        public BadField(String pointer, String code) {
            super(pointer + " " + code);
            this.pointer = pointer;
            this.code = code;
        }

        public String pointer() {
            return pointer;
        }

        public String code() {
            return code;
        }
    }

    /** Several fields of the request cannot be used. */
    public static final class BadFields extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final transient List<BadField> fields;

        public BadFields(List<BadField> fields) {
            super(fields.toString());
            this.fields = List.copyOf(fields);
        }

        public List<BadField> fields() {
            return fields;
        }
    }

    /** These two do not fit: must-rules fail, and are named. */
    public static final class RulesFail extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final transient List<String> rules;

        public RulesFail(List<String> rules) {
            super("rules fail: " + rules);
            this.rules = List.copyOf(rules);
        }

        public List<String> rules() {
            return rules;
        }
    }

    /** There is an open match between these two already. */
    public static final class AlreadyMatched extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public AlreadyMatched() {
            super("these two have an open match");
        }
    }

    /** The young person has as many proposals to answer as one can look at. */
    public static final class EnoughToAnswer extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final int waiting;

        public EnoughToAnswer(int waiting) {
            super(waiting + " proposals wait for an answer");
            this.waiting = waiting;
        }

        public int waiting() {
            return waiting;
        }
    }

    /** Every seat is offered or taken. */
    public static final class NoSeatLeft extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public NoSeatLeft(String openingId) {
            super("no seat left at " + openingId);
        }
    }

    /** The young person has already said yes to another offer. */
    public static final class AlreadyCommitted extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public AlreadyCommitted() {
            super("has said yes to another offer");
        }
    }

    /** The opening or the young person has left the market. */
    public static final class LeftTheMarket extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public LeftTheMarket() {
            super("no longer in the market");
        }
    }

    /** Somebody else changed the match between reading and writing. */
    public static final class ChangedMeanwhile extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile(String id) {
            super(id + " was changed by somebody else");
        }
    }

    /** A colleague has taken it. */
    public static final class TakenByColleague extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public TakenByColleague() {
            super("a colleague has taken it");
        }
    }

    /** Another version of the rules has come since the one this was based on. */
    public static final class RulesMovedOn extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public RulesMovedOn() {
            super("the rules have moved on");
        }
    }

    /** The run is not in a state for this. */
    public static final class PlanState extends MatchingProblem {
        private static final long serialVersionUID = 1L;
        private final String code;

        /** @param code of the sentence that says what to do */
        public PlanState(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A draft goes another way than the plan, and nobody has said why. */
    public static final class OverrideReasonMissing extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public OverrideReasonMissing() {
            super("another opening than the plan's needs a reason");
        }
    }

    /** Somebody who had to be asked did not answer; nothing has changed. */
    public static final class NoAnswer extends MatchingProblem {
        private static final long serialVersionUID = 1L;

        public NoAnswer(RuntimeException cause) {
            super("no answer");
            initCause(cause);
        }
    }
}
