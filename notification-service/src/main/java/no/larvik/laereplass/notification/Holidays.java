package no.larvik.laereplass.notification;

import java.time.LocalDate;

/** Norwegian public holidays. */
@FunctionalInterface
public interface Holidays {

    boolean isHoliday(LocalDate day);
}
