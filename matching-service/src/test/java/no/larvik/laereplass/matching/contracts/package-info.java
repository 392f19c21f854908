@NullMarked
package no.larvik.laereplass.matching.contracts;

import org.jspecify.annotations.NullMarked;
