/** Which topics there are and how they are kept; both sides make sure of them, so no start order is needed. */
@NullMarked
package no.larvik.laereplass.chassis.topics;

import org.jspecify.annotations.NullMarked;
