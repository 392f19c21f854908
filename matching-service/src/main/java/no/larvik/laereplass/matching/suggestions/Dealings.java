package no.larvik.laereplass.matching.suggestions;

/** Port: what has already been between young people and openings. Answered from the store, never from a stale copy. */
public interface Dealings {

    PastDealings ofCandidate(String candidateId);

    PastDealings ofOpening(String openingId);

    /** Of all young people of one municipality at once. */
    PastDealings ofMunicipality(String municipality);
}
