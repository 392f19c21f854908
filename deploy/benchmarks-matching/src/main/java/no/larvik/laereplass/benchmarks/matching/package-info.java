/** {@code deploy/bench matching|allocation|kernel}: our engine beside others', on one market, held against the goals. */
@NullMarked
package no.larvik.laereplass.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
