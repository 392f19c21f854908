package no.larvik.laereplass.matching.market;

import no.larvik.laereplass.matching.scoring.Seeker;

/** A published young person: an id without a name, and what a fit may be judged by. */
public record Candidate(String id, String municipality, Seeker seeker) {}
