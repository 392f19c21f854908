/** What time it is for what happens in a service: the real time, except while a demo's past is told. */
@NullMarked
package no.larvik.laereplass.chassis.clock;

import org.jspecify.annotations.NullMarked;
