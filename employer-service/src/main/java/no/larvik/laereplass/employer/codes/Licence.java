package no.larvik.laereplass.employer.codes;

/** Driving licences an opening may ask for. */
public enum Licence {
    AM,
    B,
    T,
    TRUCK
}
