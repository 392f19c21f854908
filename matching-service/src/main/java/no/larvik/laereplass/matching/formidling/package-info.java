/** The days of the year in which counties place apprentices: kept by administrators, with where they are from. */
@NullMarked
package no.larvik.laereplass.matching.formidling;

import org.jspecify.annotations.NullMarked;
