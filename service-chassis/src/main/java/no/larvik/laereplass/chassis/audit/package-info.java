/** Who has seen whom: a hash chain over pseudonyms. */
@NullMarked
package no.larvik.laereplass.chassis.audit;

import org.jspecify.annotations.NullMarked;
