/** What was said, in the store. */
@NullMarked
package no.larvik.laereplass.matching.voices.mongo;

import org.jspecify.annotations.NullMarked;
