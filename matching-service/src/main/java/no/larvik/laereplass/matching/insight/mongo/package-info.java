/** Counting in the store. */
@NullMarked
package no.larvik.laereplass.matching.insight.mongo;

import org.jspecify.annotations.NullMarked;
