@NullMarked
package no.larvik.laereplass.employer.service;

import org.jspecify.annotations.NullMarked;
