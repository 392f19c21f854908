/**
 * The relay and the inbox as they run, on a store and a broker made of lists, with crashes, pauses, lost replies and two
 * relays at once. A seed decides everything, so a seed that finds something finds it again.
 */
@NullMarked
package no.larvik.laereplass.chassis.simulation;

import org.jspecify.annotations.NullMarked;
