package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented people for tests, told apart by words that must never travel. */
public final class Cases {

    public static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    public static final CandidateId ID = new CandidateId("01939d4e-0000-7000-8000-000000000001");
    public static final String LARVIK = "3909";
    public static final String NORA = "demo-nora";
    public static final String KARI = "demo-kari";
    public static final String TEXT = "2026-1";
    public static final String SMS = "01939d4e-0000-7000-8000-0000000000c1";
    public static final Person PERSON = new Person(
            "Fornavnkanari",
            "Etternavnkanari",
            LocalDate.of(2009, 3, 14),
            "+4741234567",
            "kanari@demo.invalid",
            Language.NB);
    public static final Home HOME = new Home("3256", "LARVIK", new Cell(59.05, 10.03));

    private Cases() {}

    public static Registering aCandidate() {
        return new Registering();
    }

    static Actor kari() {
        return new Actor(KARI, Set.of(Role.CANDIDATE), LARVIK, null, null, "Kari Demo");
    }

    static Actor nora() {
        return new Actor(NORA, Set.of(Role.STAFF), LARVIK, null, "OPPFOLGINGSTJENESTEN", "Nora Demo");
    }

    static Actor jonas() {
        return new Actor("demo-jonas", Set.of(Role.STAFF), LARVIK, null, "NAV", "Jonas Demo");
    }

    static Actor liv() {
        return new Actor("demo-liv", Set.of(Role.STAFF, Role.TEAM_LEAD), LARVIK, null, "OPPFOLGINGSTJENESTEN", "Liv");
    }

    static Actor livOfElsewhere() {
        return new Actor("liv-3811", Set.of(Role.STAFF, Role.TEAM_LEAD), "3811", null, "NAV", "Liv");
    }

    static Actor rolf() {
        return new Actor("demo-rolf", Set.of(Role.EMPLOYER), LARVIK, "910000004", null, "Rolf Demo");
    }

    static Actor hege() {
        return new Actor("demo-hege", Set.of(Role.EMPLOYER), LARVIK, "910000012", null, "Hege Demo");
    }

    /** Administrator, data protection officer, operator: roles that mean nothing here. */
    static Actor ida() {
        return new Actor("demo-ida", Set.of(), LARVIK, null, null, "Ida Demo");
    }

    static Actor platform() {
        return new Actor("service:notification-service", Set.of(Role.SERVICE), LARVIK, null, null, null);
    }

    public static Wishes wishesFor(String... trades) {
        return new Wishes(
                List.of(trades),
                true,
                List.of(Kind.LAERLING),
                25,
                LocalDate.of(2026, 12, 1),
                List.of(Licence.AM),
                List.of(Skill.TEAMWORK, Skill.FIRST_AID),
                LanguageLevel.B2,
                List.of(Support.FIXED_CONTACT),
                List.of(Surrounding.WITH_PEOPLE),
                true,
                "presentasjonskanari",
                new Background(
                        List.of(Travel.BUS, Travel.BICYCLE),
                        List.of(Experience.SUMMER_JOB),
                        "erfaringskanari",
                        List.of(new LanguageSkill(ForeignLanguage.ENGLISH, LanguageLevel.B2)),
                        "hjelpekanari",
                        true));
    }

    /** The same case under another id and version. */
    static Candidate numbered(Candidate candidate, CandidateId id, long version) {
        return like(candidate, id, version, candidate.municipality());
    }

    /** The same case in another municipality. */
    static Candidate movedTo(String municipality, Candidate candidate) {
        return like(candidate, candidate.id(), candidate.version(), municipality);
    }

    private static Candidate like(Candidate candidate, CandidateId id, long version, String municipality) {
        return new Candidate(
                id,
                version,
                municipality,
                candidate.person(),
                candidate.home(),
                candidate.subject(),
                candidate.caseload(),
                candidate.status(),
                candidate.wishes(),
                candidate.consents(),
                candidate.invitation(),
                candidate.pause(),
                candidate.guardian(),
                candidate.programme(),
                candidate.keeping(),
                candidate.codesMade(),
                candidate.answers());
    }

    /** A case in the making. */
    public static final class Registering {

        private @Nullable String subject;
        private Caseload caseload = new Caseload(new Professional(NORA, "Nora Demo", "OPPFOLGINGSTJENESTEN"));
        private Status status = Status.REGISTERED;
        private @Nullable Wishes wishes;
        private Consents consents = Consents.NONE;
        private @Nullable Invitation invitation;
        private Person person = PERSON;
        private @Nullable Pause pause;
        private @Nullable Guardian guardian;
        private CodesMade codesMade = CodesMade.NONE;

        public Registering paused(@Nullable LocalDate until) {
            pause = new Pause(NOON, until);
            return this;
        }

        public Registering withGuardian() {
            guardian = new Guardian("Foresattkanari", "+4790090909", "foresattkanari@demo.invalid");
            return this;
        }

        public Registering born(LocalDate day) {
            person = new Person(
                    person.firstName(), person.lastName(), day, person.phone(), person.email(), person.language());
            return this;
        }

        public Registering linkedTo(String signedIn) {
            subject = signedIn;
            return this;
        }

        public Registering untaken() {
            caseload = Caseload.UNTAKEN;
            return this;
        }

        public Registering wishing(String... trades) {
            wishes = wishesFor(trades);
            return this;
        }

        public Registering agreed() {
            consents = consents.with(new Consent(new Purpose.Matching(), TEXT, null, NOON, KARI, null, null, null));
            return this;
        }

        public Registering withCodesMade(int many) {
            codesMade = new CodesMade(Oslo.day(NOON), many);
            return this;
        }

        public Registering invited(String seal) {
            invitation = Invitation.onPaper(seal, NOON);
            return this;
        }

        /** Locked by a safe that writes the seal's own letters. */
        public Registering invitedBySms(String seal, @Nullable String locked) {
            invitation = Invitation.bySms(seal, new Invitation.BySms(SMS, locked), NOON);
            return this;
        }

        public Registering phone(String number) {
            person = new Person(
                    person.firstName(),
                    person.lastName(),
                    person.birthDate(),
                    number,
                    person.email(),
                    person.language());
            return this;
        }

        public Registering refusingNews() {
            var news = new Purpose.Notifications();
            consents = consents.with(new Consent(news, TEXT, null, NOON, KARI, null, null, null))
                    .without(news, NOON, KARI);
            return this;
        }

        public Registering published() {
            status = Status.PUBLISHED;
            return this;
        }

        public Candidate build() {
            return new Candidate(
                    ID,
                    7,
                    LARVIK,
                    person,
                    HOME,
                    subject,
                    caseload,
                    status,
                    wishes,
                    consents,
                    invitation,
                    pause,
                    guardian,
                    new Programme(
                            Programme.Channel.REFERRAL, Programme.Part.PART_2, 2026, "THOR_HEYERDAHL", "NAV", null),
                    new Keeping(NOON, null),
                    codesMade,
                    List.of());
        }
    }
}
