@NullMarked
package no.larvik.laereplass.chassis.clock;

import org.jspecify.annotations.NullMarked;
