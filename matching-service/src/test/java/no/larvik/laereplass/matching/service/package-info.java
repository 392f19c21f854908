@NullMarked
package no.larvik.laereplass.matching.service;

import org.jspecify.annotations.NullMarked;
