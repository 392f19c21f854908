/** One place proposed to several young people at once, looked at before anything is sent. */
@NullMarked
package no.larvik.laereplass.matching.sharing;

import org.jspecify.annotations.NullMarked;
