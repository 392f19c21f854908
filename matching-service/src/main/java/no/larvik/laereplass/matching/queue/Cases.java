package no.larvik.laereplass.matching.queue;

import java.util.List;

/** Port: whose cases whoever acts right now may work with. Asked of their owner each time, kept by nobody. */
public interface Cases {

    List<Case> ofCaller();
}
