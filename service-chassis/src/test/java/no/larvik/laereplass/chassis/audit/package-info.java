@NullMarked
package no.larvik.laereplass.chassis.audit;

import org.jspecify.annotations.NullMarked;
