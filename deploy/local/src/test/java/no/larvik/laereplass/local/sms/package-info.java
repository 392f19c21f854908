@NullMarked
package no.larvik.laereplass.local.sms;

import org.jspecify.annotations.NullMarked;
