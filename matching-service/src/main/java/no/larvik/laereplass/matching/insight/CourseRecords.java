package no.larvik.laereplass.matching.insight;

/** Port: the stored matches, as little of each as counting needs. */
public interface CourseRecords extends Records<Course> {}
