/** Sign-ins under way, kept until they return or are forgotten. */
@NullMarked
package no.larvik.laereplass.gateway.signin.mongo;

import org.jspecify.annotations.NullMarked;
