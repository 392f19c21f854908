@NullMarked
package no.larvik.laereplass.matching.journeys.web;

import org.jspecify.annotations.NullMarked;
