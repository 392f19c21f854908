/** Proposing to several over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.sharing.web;

import org.jspecify.annotations.NullMarked;
