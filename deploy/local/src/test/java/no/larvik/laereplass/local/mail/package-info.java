@NullMarked
package no.larvik.laereplass.local.mail;

import org.jspecify.annotations.NullMarked;
