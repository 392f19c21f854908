package no.larvik.laereplass.matching.formidling;

/** Port: who has said yes to an offer, or is on the way with a contract. */
@FunctionalInterface
public interface WhoHasAPlace {

    boolean hasAPlace(String candidateId);
}
