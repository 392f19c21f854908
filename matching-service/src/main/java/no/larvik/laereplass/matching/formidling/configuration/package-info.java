/** The calendar the platform is delivered with. */
@NullMarked
package no.larvik.laereplass.matching.formidling.configuration;

import org.jspecify.annotations.NullMarked;
