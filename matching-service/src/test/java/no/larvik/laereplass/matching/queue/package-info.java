@NullMarked
package no.larvik.laereplass.matching.queue;

import org.jspecify.annotations.NullMarked;
