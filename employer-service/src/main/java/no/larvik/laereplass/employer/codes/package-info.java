/** Code tables everybody shares: trades and their neighbours, postal places, and the choices of an opening. */
@NullMarked
package no.larvik.laereplass.employer.codes;

import org.jspecify.annotations.NullMarked;
