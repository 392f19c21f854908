package no.larvik.laereplass.candidate;

import java.util.List;

/**
 * The agencies people here work for, whose professionals may join a case: the only place where they are listed.
 *
 * @param codes such as {@code NAV}; the words for them are texts
 */
public record Agencies(List<String> codes) {

    public Agencies {
        codes = List.copyOf(codes);
    }

    void check(String agency) {
        if (!codes.contains(agency))
            throw new CandidateProblem.InvalidFields(List.of(Fault.at("agency", Rule.UNKNOWN_AGENCY)));
    }
}
