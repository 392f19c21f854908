package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of the programme somebody is in, and with whom they came. */
public final class Enrolment {

    private final Changing changing;
    private final Schools schools;

    public Enrolment(Candidates candidates, AccessLog log, Schools schools, InstantSource clock) {
        this.changing = new Changing(candidates, log, clock);
        this.schools = schools;
    }

    /** @param schoolYear the year its autumn is in, from {@value Programme#FIRST_YEAR} to next year */
    public Candidate enrol(
            CandidateId id,
            Actor staff,
            Programme.@Nullable Part part,
            @Nullable Integer schoolYear,
            @Nullable String school) {
        return changing.change(id, staff, Act.CHANGE_PROGRAMME, (candidate, now) -> {
            var latest = Oslo.day(now).getYear() + 1;
            var faults = new ArrayList<Fault>();
            if (schoolYear != null && (schoolYear < Programme.FIRST_YEAR || schoolYear > latest))
                faults.add(
                        new Fault("schoolYear", Rule.OUT_OF_RANGE, Map.of("min", Programme.FIRST_YEAR, "max", latest)));
            if (school != null && !schools.knows(school)) faults.add(Fault.at("school", Rule.UNKNOWN_SCHOOL));
            if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
            return candidate.inCohort(part, schoolYear, school);
        });
    }
}
