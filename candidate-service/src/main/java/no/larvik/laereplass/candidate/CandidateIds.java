package no.larvik.laereplass.candidate;

/** New ids. */
public interface CandidateIds {

    CandidateId next();
}
