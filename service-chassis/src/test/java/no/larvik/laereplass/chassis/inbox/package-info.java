@NullMarked
package no.larvik.laereplass.chassis.inbox;

import org.jspecify.annotations.NullMarked;
