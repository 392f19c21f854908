@NullMarked
package no.larvik.laereplass.local.signin;

import org.jspecify.annotations.NullMarked;
