/** A whole plan over all free seats, made as something people look at and decide on; never carried out by itself. */
@NullMarked
package no.larvik.laereplass.matching.allocation;

import org.jspecify.annotations.NullMarked;
