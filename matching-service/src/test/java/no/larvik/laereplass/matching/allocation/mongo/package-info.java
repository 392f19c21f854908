@NullMarked
package no.larvik.laereplass.matching.allocation.mongo;

import org.jspecify.annotations.NullMarked;
