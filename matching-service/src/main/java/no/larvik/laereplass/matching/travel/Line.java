package no.larvik.laereplass.matching.travel;

import java.util.List;

/**
 * One line of a file as it came.
 *
 * @param number in the file, from 1
 */
public record Line(int number, List<String> fields) {

    public Line {
        fields = List.copyOf(fields);
    }
}
