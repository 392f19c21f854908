/** NAV's feed of job ads: live, or recorded with invented ads. */
@NullMarked
package no.larvik.laereplass.employer.imports.nav;

import org.jspecify.annotations.NullMarked;
