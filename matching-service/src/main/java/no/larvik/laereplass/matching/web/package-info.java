/** What all of matching answers alike over HTTP. */
@NullMarked
package no.larvik.laereplass.matching.web;

import org.jspecify.annotations.NullMarked;
