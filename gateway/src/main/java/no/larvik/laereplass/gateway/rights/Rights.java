package no.larvik.laereplass.gateway.rights;

import java.util.Set;
import no.larvik.laereplass.gateway.session.Identity;

/** The organisations a person may act for by a code. */
public interface Rights {

    /** Nine-digit numbers; empty also when nobody answers: a missing answer is a no. */
    Set<String> of(Identity who);

    /** Asked at most once a minute per person, so that whoever is removed is out within that minute. */
    boolean stillHolds(Identity who);

    /** What was known is no longer trusted. */
    void forget(Identity who);
}
