/** The whole service on a real store and a real broker, spoken to over HTTP. */
@NullMarked
package no.larvik.laereplass.candidate.service;

import org.jspecify.annotations.NullMarked;
