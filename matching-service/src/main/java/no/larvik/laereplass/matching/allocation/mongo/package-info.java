/** Runs, what they were made of, and notes to drafts in the store. */
@NullMarked
package no.larvik.laereplass.matching.allocation.mongo;

import org.jspecify.annotations.NullMarked;
