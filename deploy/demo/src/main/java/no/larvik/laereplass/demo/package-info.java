/**
 * The platform from outside: what anybody can do through the gateway as an invented person. Fills the demo municipality
 * and drives one whole match. Knows no service's code, only the public API.
 */
@NullMarked
package no.larvik.laereplass.demo;

import org.jspecify.annotations.NullMarked;
