@NullMarked
package no.larvik.laereplass.chassis.imports;

import org.jspecify.annotations.NullMarked;
