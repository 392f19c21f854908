/** One OpenAPI document, joined of what every service says of itself, and a page to read it. */
@NullMarked
package no.larvik.laereplass.gateway.documentation;

import org.jspecify.annotations.NullMarked;
