/** Staff's day over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.queue.web;

import org.jspecify.annotations.NullMarked;
