/** Plans over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.allocation.web;

import org.jspecify.annotations.NullMarked;
