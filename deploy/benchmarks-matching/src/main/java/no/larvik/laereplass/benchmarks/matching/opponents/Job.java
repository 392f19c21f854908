package no.larvik.laereplass.benchmarks.matching.opponents;

import java.util.List;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.Place;

/**
 * An opening as an object.
 *
 * @param available whether it may be offered to anybody: a free seat, and an approved employer where that is needed
 */
record Job(int id, Place place, List<Approval> approvals, int freeSeats, boolean available) {}
