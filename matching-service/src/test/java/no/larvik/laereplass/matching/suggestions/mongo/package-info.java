@NullMarked
package no.larvik.laereplass.matching.suggestions.mongo;

import org.jspecify.annotations.NullMarked;
