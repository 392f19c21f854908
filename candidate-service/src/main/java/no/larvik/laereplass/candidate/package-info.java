/** A young person's case: who they are, what they wish, what they have agreed to. The core, free of frameworks. */
@NullMarked
package no.larvik.laereplass.candidate;

import org.jspecify.annotations.NullMarked;
