/** The web page, served from the jar. */
@NullMarked
package no.larvik.laereplass.gateway.pages;

import org.jspecify.annotations.NullMarked;
