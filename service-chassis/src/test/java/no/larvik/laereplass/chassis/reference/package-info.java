@NullMarked
package no.larvik.laereplass.chassis.reference;

import org.jspecify.annotations.NullMarked;
