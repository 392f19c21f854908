package no.larvik.laereplass.matching.formidling;

import java.util.Optional;

/** Port: the years the platform is delivered with, in force until an administrator enters others. */
public interface DeliveredYears {

    Optional<CountyYear> find(String county, int year);
}
