package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SEVENTEEN = LocalDate.of(2009, 3, 14);

    private final RegistrationRules rules = new RegistrationRules(
            code -> code.equals("3256") ? Optional.of(Cases.HOME) : Optional.empty(),
            typed -> typed.equals("412 34 567") ? Optional.of("+4741234567") : Optional.empty());

    @Test
    void whatIsFilledInBecomesAPersonWithAHome() {
        var accepted = rules.accept(filledIn(" Kari ", SEVENTEEN, "kari@demo.invalid"), TODAY);

        assertThat(accepted.person().firstName()).isEqualTo("Kari");
        assertThat(accepted.person().phone()).isEqualTo("+4741234567");
        assertThat(accepted.home()).isEqualTo(Cases.HOME);
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        var nothing = new Registration("", "", null, "", "", "", "", null);

        assertThat(faults(nothing))
                .containsExactlyInAnyOrder(
                        "firstName REQUIRED",
                        "lastName REQUIRED",
                        "birthDate REQUIRED",
                        "phone REQUIRED",
                        "email REQUIRED",
                        "postalCode REQUIRED",
                        "language REQUIRED");
    }

    @Test
    void unknownCodesAreNamed() {
        var wrong = new Registration("Kari", "Demo", SEVENTEEN, "112", "kari@demo.invalid", "9999", "se", null);

        assertThat(faults(wrong))
                .containsExactlyInAnyOrder(
                        "phone NOT_A_PHONE", "postalCode UNKNOWN_POSTAL_CODE", "language UNKNOWN_LANGUAGE");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-11-20, true",
        "2011-11-21, false",
        "1995-11-21, true",
        "1995-11-20, false",
        "2027-01-01, false",
        "0009-03-14, false"
    })
    void theProgrammeIsForThoseFrom15To30(LocalDate born, boolean accepted) {
        assertThat(faults(filledIn("Kari", born, "kari@demo.invalid")))
                .isEqualTo(accepted ? List.of() : List.of("birthDate AGE_NEEDS_REASON"));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-20, ''",
        "2013-11-21, birthDate OUTSIDE_PROGRAMME_AGE",
        "1959-11-21, ''",
        "1959-11-20, birthDate OUTSIDE_PROGRAMME_AGE",
        "2027-01-01, birthDate OUTSIDE_PROGRAMME_AGE"
    })
    void withAReasonOthersAreTakenInToo(LocalDate born, String fault) {
        var filledIn = filledIn("Kari", born, "kari@demo.invalid").withReason(" Fullfører etter permisjon ");

        assertThat(faults(filledIn)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        if (fault.isEmpty())
            assertThat(rules.accept(filledIn, TODAY).ageReason()).isEqualTo("Fullfører etter permisjon");
    }

    @Test
    void aReasonIsKeptWhereItIsNeededAndHoldsNoNationalId() {
        var young = filledIn("Kari", SEVENTEEN, "kari@demo.invalid").withReason("unødvendig");
        assertThat(rules.accept(young, TODAY).ageReason()).isNull();

        var old = filledIn("Kari", LocalDate.of(1990, 1, 1), "kari@demo.invalid");
        assertThat(faults(old.withReason("  "))).containsExactly("birthDate AGE_NEEDS_REASON");
        assertThat(faults(old.withReason("01019012345"))).containsExactly("ageReason LOOKS_LIKE_NATIONAL_ID");
        assertThat(faults(old.withReason("a".repeat(201)))).containsExactly("ageReason TOO_LONG");
    }

    @Test
    void nobodyGivesAReasonForThemselves() {
        var old =
                filledIn("Kari", LocalDate.of(1990, 1, 1), "kari@demo.invalid").withReason("vil være med");

        var problem = catchThrowableOfType(CandidateProblem.InvalidFields.class, () -> rules.acceptOwn(old, TODAY));

        assertThat(problem.faults()).extracting(Fault::rule).containsExactly(Rule.OUTSIDE_PROGRAMME_AGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åse-Marie", "O'Brien", "محمد", "Nguyễn", "李", "Kari 😀", "Hansen jr."})
    void namesFromEverywhereAreNames(String name) {
        assertThat(faults(filledIn(name, SEVENTEEN, "kari@demo.invalid"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "Ka\nri", "Kari\u0000", "---"})
    void whatHasNoLettersOrHidesControlSignsIsNoName(String name) {
        assertThat(faults(filledIn(name, SEVENTEEN, "kari@demo.invalid"))).containsExactly("firstName NOT_A_NAME");
    }

    @Test
    void aNameHasRoomFor200Signs() {
        assertThat(faults(filledIn("Å".repeat(200), SEVENTEEN, "kari@demo.invalid")))
                .isEmpty();
        assertThat(faults(filledIn("Å".repeat(201), SEVENTEEN, "kari@demo.invalid")))
                .containsExactly("firstName TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari",
                "kari@",
                "@demo.invalid",
                "kari@demo",
                "ka ri@demo.invalid",
                "kari@demo..invalid",
                "kari@demo.invalid\nBcc: x@y.no",
                "<kari@demo.invalid>"
            })
    void whatCannotBeSentToIsNoEmail(String email) {
        assertThat(faults(filledIn("Kari", SEVENTEEN, email))).containsExactly("email NOT_AN_EMAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari@demo.invalid", "k.a+ri@sub.demo.invalid", "kåre@blåbær.no"})
    void whatCanBeSentToIsAnEmail(String email) {
        assertThat(faults(filledIn("Kari", SEVENTEEN, email))).isEmpty();
    }

    private List<String> faults(Registration filledIn) {
        var problem = catchThrowableOfType(CandidateProblem.InvalidFields.class, () -> rules.accept(filledIn, TODAY));
        if (problem == null) return List.of();
        return problem.faults().stream()
                .map(fault -> fault.field() + " " + fault.rule())
                .toList();
    }

    private static Registration filledIn(String firstName, @Nullable LocalDate born, String email) {
        return new Registration(firstName, "Demo", born, "412 34 567", email, "3256", "nb", null);
    }
}
