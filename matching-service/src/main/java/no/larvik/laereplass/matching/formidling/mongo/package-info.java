/** The calendar as documents. */
@NullMarked
package no.larvik.laereplass.matching.formidling.mongo;

import org.jspecify.annotations.NullMarked;
