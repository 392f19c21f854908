/** Keys made at the first start and kept: each service's own, and the sign-in's. */
@NullMarked
package no.larvik.laereplass.local.keys;

import org.jspecify.annotations.NullMarked;
