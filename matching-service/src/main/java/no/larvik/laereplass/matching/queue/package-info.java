/** What needs staff now, computed from how things stand; kept by hand is only who does what, and when. */
@NullMarked
package no.larvik.laereplass.matching.queue;

import org.jspecify.annotations.NullMarked;
