@NullMarked
package no.larvik.laereplass.chassis.web;

import org.jspecify.annotations.NullMarked;
