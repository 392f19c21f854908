@NullMarked
package no.larvik.laereplass.matching.insight.web;

import org.jspecify.annotations.NullMarked;
