@NullMarked
package no.larvik.laereplass.chassis.security;

import org.jspecify.annotations.NullMarked;
