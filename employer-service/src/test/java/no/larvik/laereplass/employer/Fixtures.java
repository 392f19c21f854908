package no.larvik.laereplass.employer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Licence;
import no.larvik.laereplass.employer.codes.Place;
import no.larvik.laereplass.employer.codes.Skill;
import no.larvik.laereplass.employer.codes.Spoken;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Contact;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Language;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Checks;
import no.larvik.laereplass.employer.openings.Details;
import no.larvik.laereplass.employer.openings.Enquiries;
import no.larvik.laereplass.employer.openings.Hours;
import no.larvik.laereplass.employer.openings.Question;
import no.larvik.laereplass.employer.openings.RiskAssessment;
import no.larvik.laereplass.employer.openings.Terms;

/** Invented employers and what they offer, for tests of the core. */
public final class Fixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final String EMPLOYER = "019a8f00-0000-7000-8000-000000000001";
    public static final String UNIT = "019a8f00-0000-7000-8000-000000000002";
    public static final String CARPENTRY = "tomrerfaget";
    public static final Place LARVIK = new Place("3256", "Larvik", "3909", 59.054, 10.027);
    public static final Unit WORKSHOP =
            new Unit(new UnitId(UNIT), "Verkstedet", LARVIK, "Havnegata 1", null, null, null);
    public static final OrganisationNumber NUMBER = new OrganisationNumber("910000004");

    public static final Set<Hazard> NEVER = Set.of(Hazard.ASBESTOS);

    private Fixtures() {}

    /** Two trades, neighbours of nothing. */
    public static Trades trades() {
        var known = List.of(
                new Trade(CARPENTRY, "Tømrerfaget", "BA", "Bygg- og anleggsteknikk", "BATMF3----"),
                new Trade("kokkfaget", "Kokkfaget", "RM", "Restaurant- og matfag", null));
        return new Trades() {
            @Override
            public List<Trade> all() {
                return known;
            }

            @Override
            public Optional<Trade> find(String slug) {
                return known.stream().filter(trade -> trade.slug().equals(slug)).findFirst();
            }

            @Override
            public List<Trade> neighbours(String slug, LocalDate on) {
                return List.of();
            }
        };
    }

    public static Employer anEmployer() {
        return new Employer(
                new EmployerId(EMPLOYER),
                NUMBER,
                "Demo Tømrer AS",
                new Contact("Rolf Demo", "rolf@demo.invalid", "+4740000000", Language.NB),
                "3909",
                true,
                List.of(WORKSHOP),
                List.of(),
                false,
                List.of(),
                null,
                3);
    }

    public static Employer anApprovedEmployer() {
        return anEmployer().recordApproval(anApproval(), trades(), TODAY).next();
    }

    public static final EmployerId OFFICE = new EmployerId("019a8f00-0000-7000-8000-000000000009");

    /** A training office without members yet. */
    public static Employer anOffice() {
        return new Employer(
                OFFICE,
                new OrganisationNumber("910000012"),
                "Demo Opplæringskontor",
                new Contact("Oda Demo", "oda@demo.invalid", null, Language.NB),
                "3909",
                true,
                List.of(),
                List.of(),
                true,
                List.of(),
                null,
                1);
    }

    public static Approval anApproval() {
        return new Approval(CARPENTRY, Set.of(Kind.LAERLING), "Brev fra fylket", LocalDate.of(2025, 1, 1), null, null);
    }

    public static Checks checks() {
        return Checks.against(anApprovedEmployer(), trades(), TODAY, NEVER);
    }

    /** Everything that can be told about an opening, and all of it lawful. */
    public static Details details() {
        return new Details(
                new Hours(37.5, 7.5, LocalTime.of(7, 0), LocalTime.of(15, 0), false, false),
                true,
                List.of("Du må tåle høyder"),
                List.of("Gjerne litt erfaring med verktøy"),
                Set.of(Spoken.NORWEGIAN, Spoken.POLISH),
                Set.of(Hazard.MACHINES),
                new RiskAssessment(LocalDate.of(2026, 10, 1), "Berit Demo", "Alltid to sammen"),
                new Enquiries("Rolf Demo", "+4740000000", "rolf@demo.invalid"),
                LocalDate.of(2027, 3, 1),
                List.of(new Question("Når passer det å begynne?", Question.Answering.SHORT_TEXT, List.of())));
    }

    public static TermsBuilder terms() {
        return new TermsBuilder();
    }

    /** Terms good enough to publish, to be spoilt one by one. */
    public static final class TermsBuilder {
        private String unit = UNIT;
        private String trade = CARPENTRY;
        private Kind kind = Kind.LAERLING;
        private int seats = 2;
        private LocalDate from = LocalDate.of(2027, 8, 1);
        private LocalDate to = LocalDate.of(2027, 9, 1);
        private String title = "Bli tømrer hos oss";
        private String tasks = "Du er med og bygger hus fra grunn til tak.";
        private int minimumAge = 16;
        private Details details = Details.NONE;

        public TermsBuilder unit(String next) {
            unit = next;
            return this;
        }

        public TermsBuilder trade(String next) {
            trade = next;
            return this;
        }

        public TermsBuilder kind(Kind next) {
            kind = next;
            return this;
        }

        public TermsBuilder seats(int next) {
            seats = next;
            return this;
        }

        public TermsBuilder from(LocalDate next) {
            from = next;
            return this;
        }

        public TermsBuilder to(LocalDate next) {
            to = next;
            return this;
        }

        public TermsBuilder title(String next) {
            title = next;
            return this;
        }

        public TermsBuilder tasks(String next) {
            tasks = next;
            return this;
        }

        public TermsBuilder minimumAge(int next) {
            minimumAge = next;
            return this;
        }

        public TermsBuilder details(Details next) {
            details = next;
            return this;
        }

        public Terms build() {
            return new Terms(
                    new UnitId(unit),
                    trade,
                    kind,
                    seats,
                    from,
                    to,
                    title,
                    tasks,
                    Set.of(Licence.B),
                    null,
                    Set.of(Skill.HAND_TOOLS),
                    Set.of(),
                    Set.of(),
                    minimumAge,
                    "Berit Demo",
                    details);
        }

        /** A draft somebody has only just begun. */
        public Terms empty() {
            return new Terms(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    null,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    Details.NONE);
        }
    }
}
