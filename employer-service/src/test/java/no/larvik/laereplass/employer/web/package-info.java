@NullMarked
package no.larvik.laereplass.employer.web;

import org.jspecify.annotations.NullMarked;
