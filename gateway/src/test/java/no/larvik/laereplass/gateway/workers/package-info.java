@org.jspecify.annotations.NullMarked
package no.larvik.laereplass.gateway.workers;
