/** Users and roles over HTTP. */
@NullMarked
package no.larvik.laereplass.gateway.workers.web;

import org.jspecify.annotations.NullMarked;
