package no.larvik.laereplass.notification;

/** A heading and a few plain sentences. */
public record Words(String title, String text) {}
