package no.larvik.laereplass.matching.formidling;

import java.util.Optional;

/** Port: what administrators have entered. One document a county and year, each write a compare-and-set. */
public interface CountyYears {

    Optional<CountyYear> find(String county, int year);

    /** @return false when somebody else has written since {@code next.version()} */
    boolean put(CountyYear next);
}
