@NullMarked
package no.larvik.laereplass.chassis.store;

import org.jspecify.annotations.NullMarked;
