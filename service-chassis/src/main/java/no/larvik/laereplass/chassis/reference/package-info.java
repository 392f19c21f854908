/** Public code tables every service reads from the same files at start. */
@NullMarked
package no.larvik.laereplass.chassis.reference;

import org.jspecify.annotations.NullMarked;
