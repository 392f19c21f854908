/** The rules the platform is delivered with. */
@NullMarked
package no.larvik.laereplass.matching.rules.configuration;

import org.jspecify.annotations.NullMarked;
