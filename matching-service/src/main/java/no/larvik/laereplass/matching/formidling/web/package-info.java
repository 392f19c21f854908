/** The calendar over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.formidling.web;

import org.jspecify.annotations.NullMarked;
