/** The filters that find out who is asking, and refuse changes nobody meant. */
@NullMarked
package no.larvik.laereplass.gateway.access.web;

import org.jspecify.annotations.NullMarked;
