@NullMarked
package no.larvik.laereplass.chassis.relay;

import org.jspecify.annotations.NullMarked;
