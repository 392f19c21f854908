/** HTTP manners: entity tags, repeatable requests, bounded bodies, pages. */
@NullMarked
package no.larvik.laereplass.chassis.web;

import org.jspecify.annotations.NullMarked;
