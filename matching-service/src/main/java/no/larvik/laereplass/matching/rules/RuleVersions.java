package no.larvik.laereplass.matching.rules;

import java.util.List;
import java.util.Optional;

/** Port: every version there has been. */
public interface RuleVersions {

    /** Newest first. */
    List<RuleVersion> all();

    /**
     * The history is one line: no two versions follow the same one.
     *
     * @return empty when somebody else's version came first
     */
    Optional<RuleVersion> add(RuleVersion next);
}
