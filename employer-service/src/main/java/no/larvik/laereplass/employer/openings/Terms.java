package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.LanguageLevel;
import no.larvik.laereplass.employer.codes.Licence;
import no.larvik.laereplass.employer.codes.Skill;
import no.larvik.laereplass.employer.codes.Support;
import no.larvik.laereplass.employer.codes.Surrounding;
import no.larvik.laereplass.employer.employers.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is offered, as the employer writes it. A draft may leave out what is not known yet; what is written must make
 * sense at once.
 *
 * @param seats how many people can get this place
 * @param tasks in plain words, read by young people; never sent over Kafka
 * @param supervisor name of the person responsible for the training; never sent over Kafka
 */
public record Terms(
        @Nullable UnitId unit,
        @Nullable String trade,
        @Nullable Kind kind,
        @Nullable Integer seats,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable String title,
        @Nullable String tasks,
        Set<Licence> licences,
        @Nullable LanguageLevel languageLevel,
        Set<Skill> skills,
        Set<Support> supports,
        Set<Surrounding> surroundings,
        @Nullable Integer minimumAge,
        @Nullable String supervisor,
        Details details) {

    public Terms {
        licences = sorted(licences);
        skills = sorted(skills);
        supports = sorted(supports);
        surroundings = sorted(surroundings);
    }

    Terms copied(LocalDate today) {
        var over = startFrom != null && startFrom.isBefore(today);
        return with(unit, over ? null : startFrom, over ? null : startTo, details.until(null));
    }

    Terms withoutUnit() {
        return with(null, startFrom, startTo, details);
    }

    Terms with(Details next) {
        return with(unit, startFrom, startTo, next);
    }

    private Terms with(
            @Nullable UnitId nextUnit, @Nullable LocalDate nextFrom, @Nullable LocalDate nextTo, Details nextDetails) {
        return new Terms(
                nextUnit,
                trade,
                kind,
                seats,
                nextFrom,
                nextTo,
                title,
                tasks,
                licences,
                languageLevel,
                skills,
                supports,
                surroundings,
                minimumAge,
                supervisor,
                nextDetails);
    }

    private static <E extends Enum<E>> Set<E> sorted(Set<E> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
