/** The report over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.fairness.web;

import org.jspecify.annotations.NullMarked;
