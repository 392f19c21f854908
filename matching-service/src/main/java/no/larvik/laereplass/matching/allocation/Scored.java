package no.larvik.laereplass.matching.allocation;

import java.util.List;

/**
 * Everything a plan is made of, and all that is kept to make it again: with the seed it gives the same plan to the byte.
 *
 * @param people ids in ascending order; a person's number is the place here
 * @param openings in ascending order of their ids
 * @param lists between those numbers
 * @param bonus by person: hundredths of a point for a long wait; zeros when the equity term is off
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scored(List<String> people, List<Seats> openings, Lists lists, int[] bonus) {

    public Scored {
        people = List.copyOf(people);
        openings = List.copyOf(openings);
    }

    /** @param free seats neither offered nor taken when the market was looked at */
    public record Seats(String openingId, String trade, int free) {}
}
