/** The session as a browser sees it: one cookie, one answer about who is signed in, one way out. */
@NullMarked
package no.larvik.laereplass.gateway.session.web;

import org.jspecify.annotations.NullMarked;
