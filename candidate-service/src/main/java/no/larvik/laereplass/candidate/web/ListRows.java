package no.larvik.laereplass.candidate.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Home;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Oslo;
import no.larvik.laereplass.candidate.Person;
import no.larvik.laereplass.candidate.Referral;
import org.jspecify.annotations.Nullable;

/** Cases and referrals as rows, headed as the imports read them. */
final class ListRows {

    private static final List<String> PERSON = List.of(
            "Fornavn", "Etternavn", "Fødselsdato", "Telefon", "E-post", "Postnummer", "Språk", "Grunn for alder");
    static final List<String> CASES = headings("Status", "Kontaktperson");
    static final List<String> REFERRALS =
            headings("Samtykke gitt", "Samtykkedato", "Beskrivelse", "Fra", "Sendt", "Svar");

    private ListRows() {}

    static List<? extends @Nullable Object> of(Candidate candidate) {
        var contact = candidate.caseload().contact();
        return row(
                candidate.person(),
                candidate.home(),
                candidate.programme().ageReason(),
                switch (candidate.status()) {
                    case REGISTERED -> "registrert";
                    case PUBLISHED -> "vi leter etter plass";
                    case WITHDRAWN -> "trukket tilbake";
                },
                contact == null ? null : contact.name());
    }

    static List<? extends @Nullable Object> of(Referral referral) {
        var decision = referral.decision();
        return row(
                referral.person(),
                referral.home(),
                referral.ageReason(),
                way(referral.agreed()),
                Oslo.day(referral.agreed().at()),
                referral.words(),
                referral.from(),
                Oslo.day(referral.at()),
                switch (decision) {
                    case null -> "venter";
                    case Referral.Decision.Accepted accepted -> "tatt inn";
                    case Referral.Decision.Returned returned -> "gitt tilbake";
                });
    }

    private static String way(OnBehalf agreed) {
        return switch (agreed.how()) {
            case PHONE -> "telefon";
            case FACE_TO_FACE -> "samtale";
            case PAPER -> "papir";
        };
    }

    private static List<? extends @Nullable Object> row(
            Person person, Home home, @Nullable String ageReason, @Nullable Object... more) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(
                person.firstName(),
                person.lastName(),
                person.birthDate(),
                person.phone(),
                person.email(),
                home.postalCode(),
                person.language().code(),
                ageReason));
        row.addAll(Arrays.asList(more));
        return row;
    }

    private static List<String> headings(String... more) {
        var all = new ArrayList<>(PERSON);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
