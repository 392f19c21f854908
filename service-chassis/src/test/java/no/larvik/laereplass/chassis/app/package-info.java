/** The smallest service there is: what the chassis gives to one that adds a single resource. */
@NullMarked
package no.larvik.laereplass.chassis.app;

import org.jspecify.annotations.NullMarked;
