package no.larvik.laereplass.chassis.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Records of one group that wait for a better time, in the order they came. */
interface Parking {

    /** Parking the same record again changes nothing. */
    void park(Arrival arrival, String reason);

    /** Sources with something parked, whether due or not. */
    Collection<String> sources();

    /** What is parked, for those who keep the service running; a thousand at most. */
    List<ParkedRecord> all();

    /** The one with the lowest number: a missing one may have come after those that waited for it. */
    Optional<Arrival> first(String source);

    /**
     * Before each attempt: sets the time of the next one, further away each time.
     *
     * @return false when it is not due, or another replica is at it
     */
    boolean claim(Arrival parked);

    void remove(Arrival parked);
}
