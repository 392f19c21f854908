@NullMarked
package no.larvik.laereplass.chassis.operation;

import org.jspecify.annotations.NullMarked;
