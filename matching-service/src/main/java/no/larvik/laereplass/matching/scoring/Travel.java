package no.larvik.laereplass.matching.scoring;

/**
 * A journey to work as the travel-time table tells it.
 *
 * @param minutes one way, door to door between the two grid cells
 */
public record Travel(int minutes, Mode mode) {

    /** A car is counted for those who may drive one, a bus for everybody else. */
    public enum Mode {
        BUS,
        CAR
    }
}
