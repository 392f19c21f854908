package no.larvik.laereplass.employer.access;

import java.util.List;
import no.larvik.laereplass.employer.employers.EmployerId;

/** Where it is kept who may act for whom. */
public interface AccessLists {

    /** An empty one when nobody has come yet. */
    AccessList of(EmployerId employer);

    /** Those that name this sign-in. */
    List<AccessList> naming(String subject);

    /** @throws AccessProblem.ChangedMeanwhile when it is at another version */
    AccessList put(AccessList next);
}
