/** Where it is kept which opening an ad became. */
@NullMarked
package no.larvik.laereplass.employer.imports.mongo;

import org.jspecify.annotations.NullMarked;
