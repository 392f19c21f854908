/** HTTP: bodies, addresses, problems. */
@NullMarked
package no.larvik.laereplass.candidate.web;

import org.jspecify.annotations.NullMarked;
