@NullMarked
package no.larvik.laereplass.demo;

import org.jspecify.annotations.NullMarked;
