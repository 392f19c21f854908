/** Announced lists as documents with their outbox, and the one who may write them. */
@NullMarked
package no.larvik.laereplass.matching.suggestions.mongo;

import org.jspecify.annotations.NullMarked;
