/** Keeps the history up with what matches announce. */
@NullMarked
package no.larvik.laereplass.matching.insight.kafka;

import org.jspecify.annotations.NullMarked;
