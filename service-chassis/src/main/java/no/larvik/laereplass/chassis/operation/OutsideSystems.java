package no.larvik.laereplass.chassis.operation;

import java.util.List;

/** Port: a bean of each part of a service that calls systems outside. */
public interface OutsideSystems {

    /** As they are now, in the order in which they are asked. */
    List<OutsideSystem> now();
}
