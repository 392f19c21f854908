package no.larvik.laereplass.matching.allocation;

import java.util.Map;
import no.larvik.laereplass.matching.suggestions.PastDealings;

/** Port: what is and has been between all young people of a municipality and all openings, read from the store. */
public interface Bonds {

    PastDealings of(String municipality);

    /** By young person: how many matches reached an employer and ended without a place. */
    Map<String, Integer> earlierTries(String municipality);
}
