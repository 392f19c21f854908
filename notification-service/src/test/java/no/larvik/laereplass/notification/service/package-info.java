@NullMarked
package no.larvik.laereplass.notification.service;

import org.jspecify.annotations.NullMarked;
