@NullMarked
package no.larvik.laereplass.matching.rules;

import org.jspecify.annotations.NullMarked;
