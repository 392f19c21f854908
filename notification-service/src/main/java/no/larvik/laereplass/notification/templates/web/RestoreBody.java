package no.larvik.laereplass.notification.templates.web;

import jakarta.validation.constraints.NotNull;

/** @param why 10 to 500 characters */
record RestoreBody(@NotNull String why) {}
