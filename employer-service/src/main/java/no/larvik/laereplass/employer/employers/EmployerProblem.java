package no.larvik.laereplass.employer.employers;

import java.util.List;
import no.larvik.laereplass.employer.Flaw;

/** Everything that can be refused about an employer. */
public abstract sealed class EmployerProblem extends RuntimeException {

    private EmployerProblem(String why) {
        super(why);
    }

    /** No such employer, or none this person may know of. */
    public static final class Unknown extends EmployerProblem {
        public Unknown() {
            super("unknown employer");
        }
    }

    /** Known who they are, but this is not theirs to do. */
    public static final class NotAllowed extends EmployerProblem {
        public NotAllowed() {
            super("not allowed");
        }
    }

    public static final class AlreadyRegistered extends EmployerProblem {
        public AlreadyRegistered() {
            super("organisation number is registered already");
        }
    }

    /** A training office with members cannot stop being one. */
    public static final class HasMembers extends EmployerProblem {
        public HasMembers() {
            super("has members");
        }
    }

    /** Something written cannot be right; all of it is named at once. */
    public static final class Flawed extends EmployerProblem {
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
