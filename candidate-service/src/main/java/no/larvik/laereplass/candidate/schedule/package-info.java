/** What happens by the clock. Every job may run in all replicas at once: doing its work twice changes nothing. */
@NullMarked
package no.larvik.laereplass.candidate.schedule;

import org.jspecify.annotations.NullMarked;
