@NullMarked
package no.larvik.laereplass.matching.insight.reference;

import org.jspecify.annotations.NullMarked;
