/** Rules over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.rules.web;

import org.jspecify.annotations.NullMarked;
