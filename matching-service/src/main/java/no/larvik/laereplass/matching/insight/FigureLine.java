package no.larvik.laereplass.matching.insight;

import java.util.List;

/** @param number of the line in the file, from 1 */
public record FigureLine(int number, List<String> fields) {

    public FigureLine {
        fields = List.copyOf(fields);
    }
}
