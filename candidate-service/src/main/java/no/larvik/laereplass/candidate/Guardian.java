package no.larvik.laereplass.candidate;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a guardian of somebody under eighteen. Contact and nothing else; gone on the eighteenth birthday.
 *
 * @param phone E.164
 */
public record Guardian(String name, String phone, @Nullable String email) {}
