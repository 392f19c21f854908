/** What the HTTP adapters of employers and openings share: who acts, and how a flaw becomes a field error. */
@NullMarked
package no.larvik.laereplass.employer.web;

import org.jspecify.annotations.NullMarked;
