/** What happens here when a young person is to be forgotten. */
@NullMarked
package no.larvik.laereplass.matching.erasure;

import org.jspecify.annotations.NullMarked;
