/** Questions to candidate-service: whose case is it, who is signed in, may this be shared. */
@NullMarked
package no.larvik.laereplass.matching.matches.candidate;

import org.jspecify.annotations.NullMarked;
