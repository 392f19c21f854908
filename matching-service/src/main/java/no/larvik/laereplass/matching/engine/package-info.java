/**
 * The best lists of everybody, both ways, exact after every change. Packed into plain arrays: what is ranked here is
 * explained by the kernel, from the same arithmetic.
 */
@NullMarked
package no.larvik.laereplass.matching.engine;

import org.jspecify.annotations.NullMarked;
