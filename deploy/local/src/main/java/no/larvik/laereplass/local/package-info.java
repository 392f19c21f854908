/** Real servers for a machine that has none: broker, document store, sign-in and mail in one process. */
@NullMarked
package no.larvik.laereplass.local;

import org.jspecify.annotations.NullMarked;
