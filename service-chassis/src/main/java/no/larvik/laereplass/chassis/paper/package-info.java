/** What is printed or kept on paper. */
@NullMarked
package no.larvik.laereplass.chassis.paper;

import org.jspecify.annotations.NullMarked;
