/** What time alone does with the county's year. */
@NullMarked
package no.larvik.laereplass.matching.formidling.clock;

import org.jspecify.annotations.NullMarked;
