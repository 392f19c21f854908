@NullMarked
package no.larvik.laereplass.matching.formidling;

import org.jspecify.annotations.NullMarked;
