/** Looking somebody up before registering them. */
@NullMarked
package no.larvik.laereplass.employer.register.web;

import org.jspecify.annotations.NullMarked;
