/** What those who keep the platform running need to know of one service, in numbers and codes, never of a person. */
@NullMarked
package no.larvik.laereplass.chassis.operation;

import org.jspecify.annotations.NullMarked;
