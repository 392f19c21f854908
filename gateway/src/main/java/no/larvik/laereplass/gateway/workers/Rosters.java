package no.larvik.laereplass.gateway.workers;

import java.util.List;

/** Where rosters are kept, one a municipality. */
public interface Rosters {

    Roster find(String municipality);

    /** At most {@link #KNOWN_SECONDS} old: for every request's question who somebody is. */
    Roster known(String municipality);

    /** How long another gateway may go on with what was true before. */
    int KNOWN_SECONDS = 5;

    /** Municipalities whose candidate-service has something to hear. */
    List<Roster> withNews();

    /** @return false when somebody else changed it meanwhile; nothing is written then */
    boolean put(Roster next);
}
