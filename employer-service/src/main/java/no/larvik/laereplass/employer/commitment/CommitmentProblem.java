package no.larvik.laereplass.employer.commitment;

import java.util.List;
import no.larvik.laereplass.employer.Flaw;

/** Everything that can be refused about targets and clauses. */
public abstract sealed class CommitmentProblem extends RuntimeException {

    private CommitmentProblem(String why) {
        super(why);
    }

    public static final class Unknown extends CommitmentProblem {
        public Unknown() {
            super("unknown clause");
        }
    }

    public static final class NotAllowed extends CommitmentProblem {
        public NotAllowed() {
            super("not allowed");
        }
    }

    public static final class TooManyClauses extends CommitmentProblem {
        public TooManyClauses() {
            super("too many clauses");
        }
    }

    public static final class ChangedMeanwhile extends CommitmentProblem {
        public ChangedMeanwhile() {
            super("changed by somebody else");
        }
    }

    /** Something written cannot be right; all of it is named at once. */
    public static final class Flawed extends CommitmentProblem {
        private final transient List<Flaw> flaws;

        public Flawed(List<Flaw> flaws) {
            super("flawed: " + flaws);
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
            return flaws;
        }
    }
}
