package no.larvik.laereplass.employer.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowRefused;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.openings.OpeningProblem;
import no.larvik.laereplass.employer.web.FieldErrors;

/** What the core refuses, said of a row: the same codes and sentences as somebody gets who types. */
final class Refusals {

    private Refusals() {}

    /** @param columns the import's own names of fields that are called otherwise */
    static <T> T told(Map<String, String> columns, Supplier<T> row) {
        try {
            return row.get();
        } catch (EmployerProblem problem) {
            throw new RowRefused(
                    switch (problem) {
                        case EmployerProblem.Flawed flawed -> flaws(flawed.flaws(), columns);
                        case EmployerProblem.Unknown unknown -> employer("import-employer-unknown");
                        case EmployerProblem.NotAllowed not -> employer("import-employer-not-yours");
                        case EmployerProblem.AlreadyRegistered twice -> employer("import-employer-registered");
                        case EmployerProblem.HasMembers members -> throw members; // no row takes an office away
                    });
        } catch (OpeningProblem.Flawed flawed) {
            throw new RowRefused(flaws(flawed.flaws(), columns));
        } catch (OpeningProblem.NotReady notReady) {
            throw new RowRefused(flaws(notReady.flaws(), columns));
        } catch (OpeningProblem.NotAllowed not) {
            throw new RowRefused(employer("import-employer-not-yours"));
        }
    }

    private static List<RowFlaw> employer(String code) {
        return List.of(RowFlaw.of("organisationNumber", code));
    }

    private static List<RowFlaw> flaws(List<Flaw> flaws, Map<String, String> columns) {
        return Arrays.stream(FieldErrors.of(flaws))
                .map(error -> {
                    var field = error.pointer().substring(1);
                    return new RowFlaw(columns.getOrDefault(field, field), error.code(), error.args());
                })
                .toList();
    }
}
