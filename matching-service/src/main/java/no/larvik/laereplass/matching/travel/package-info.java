/** Travel times between square kilometres, from a table that administrators bring. */
@NullMarked
package no.larvik.laereplass.matching.travel;

import org.jspecify.annotations.NullMarked;
