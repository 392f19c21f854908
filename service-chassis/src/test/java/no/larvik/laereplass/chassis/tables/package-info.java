@NullMarked
package no.larvik.laereplass.chassis.tables;

import org.jspecify.annotations.NullMarked;
