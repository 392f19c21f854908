@NullMarked
package no.larvik.laereplass.matching.allocation;

import org.jspecify.annotations.NullMarked;
