/** How one service asks another: on behalf of the person acting, with a time limit, a breaker and one careful retry. */
@NullMarked
package no.larvik.laereplass.chassis.client;

import org.jspecify.annotations.NullMarked;
