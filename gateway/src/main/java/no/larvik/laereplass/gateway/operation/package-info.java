/** How the whole platform is doing, for administrators and those who run it. */
@NullMarked
package no.larvik.laereplass.gateway.operation;

import org.jspecify.annotations.NullMarked;
