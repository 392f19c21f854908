/** What time alone does: deadlines, and tidying up after a crash. */
@NullMarked
package no.larvik.laereplass.matching.matches.clock;

import org.jspecify.annotations.NullMarked;
