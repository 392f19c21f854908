package no.larvik.laereplass.chassis.simulation;

import java.util.concurrent.Semaphore;

/** A process' place on the stage; it may live there several times in a row. */
final class Actor {

    final Semaphore turn = new Semaphore(0);
    final boolean mortal;
    int pausedUntil;

    Actor(boolean mortal) {
        this.mortal = mortal;
    }
}
