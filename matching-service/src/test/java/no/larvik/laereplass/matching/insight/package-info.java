@NullMarked
package no.larvik.laereplass.matching.insight;

import org.jspecify.annotations.NullMarked;
