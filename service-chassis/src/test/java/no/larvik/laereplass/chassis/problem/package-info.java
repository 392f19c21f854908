@NullMarked
package no.larvik.laereplass.chassis.problem;

import org.jspecify.annotations.NullMarked;
