/**
 * The lists people see, as files. The headings are those that importing knows, so what goes out can come in again.
 */
@NullMarked
package no.larvik.laereplass.employer.exports.web;

import org.jspecify.annotations.NullMarked;
