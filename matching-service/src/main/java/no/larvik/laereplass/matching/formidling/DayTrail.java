package no.larvik.laereplass.matching.formidling;

/** Port: the audit. */
public interface DayTrail {

    /**
     * Records, before it is done, that the person acting changes a year.
     *
     * @return what the audit knows this person by; never a name
     */
    String changing(String county, int year);
}
