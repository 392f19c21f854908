@NullMarked
package no.larvik.laereplass.matching.fairness;

import org.jspecify.annotations.NullMarked;
