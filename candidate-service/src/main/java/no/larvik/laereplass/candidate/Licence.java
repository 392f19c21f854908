package no.larvik.laereplass.candidate;

/** Driving licences that openings ask for. */
public enum Licence {
    AM,
    B,
    T,
    TRUCK
}
