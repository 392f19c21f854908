@NullMarked
package no.larvik.laereplass.employer.imports.nav;

import org.jspecify.annotations.NullMarked;
