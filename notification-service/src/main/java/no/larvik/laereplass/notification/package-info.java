/**
 * Who is told what, over which channel, and how a message survives everything that can fail on its way. Knows ids and
 * occasions only: names, addresses and languages are asked of their owners right before sending and never kept.
 */
@NullMarked
package no.larvik.laereplass.notification;

import org.jspecify.annotations.NullMarked;
