package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Colleague;
import no.larvik.laereplass.notification.Contact;
import no.larvik.laereplass.notification.Contacts;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.MatchRef;
import no.larvik.laereplass.notification.NoticeKind;
import no.larvik.laereplass.notification.Recipient;
import no.larvik.laereplass.notification.Rhythm;
import no.larvik.laereplass.notification.SearchOwners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** candidate-service knows the young person and who follows them up; employer-service knows the employer. */
@Component
class HttpContacts implements Contacts {

    private final ServiceClients services;
    private final SearchOwners searches;

    HttpContacts(ServiceClients services, SearchOwners searches) {
        this.services = services;
        this.searches = searches;
    }

    @Override
    public Answer of(Audience audience, MatchRef match) {
        try {
            return switch (audience) {
                case CANDIDATE ->
                    candidate(match).<Answer>map(CandidateContact::young).orElseGet(Answer.Nobody::new);
                case STAFF -> candidate(match).map(CandidateContact::staff).orElseGet(Answer.Nobody::new);
                case EMPLOYER ->
                    services.to("employer-service")
                            .get("/internal/employers/" + match.employerId() + "/contact", EmployerContact.class)
                            .<Answer>map(EmployerContact::reachable)
                            .orElseGet(Answer.Nobody::new);
            };
        } catch (Unavailable late) {
            return new Answer.Late();
        }
    }

    @Override
    public Answer ofSearcher(MatchRef search) {
        return switch (searches.now(search.matchId())) {
            case SearchOwners.Answer.Late() -> new Answer.Late();
            case SearchOwners.Answer.Gone() -> new Answer.Nobody();
            case SearchOwners.Answer.Wanted(var subject, var candidateId) ->
                subject == null ? new Answer.Nobody() : staff(subject, candidateId);
        };
    }

    private Answer staff(String subject, @Nullable String candidateId) {
        var of = candidateId == null ? "" : "?case=" + candidateId;
        try {
            return services.to("candidate-service")
                    .get("/internal/v1/staff/" + subject + "/contact" + of, StaffContact.class)
                    .<Answer>map(staff -> new Answer.Reachable(
                            new Contact(staff.email(), Language.NB, new Recipient.Person(subject))))
                    .orElseGet(Answer.Nobody::new);
        } catch (Unavailable late) {
            return new Answer.Late();
        }
    }

    private Optional<CandidateContact> candidate(MatchRef match) {
        return services.to("candidate-service")
                .get("/internal/candidates/" + match.candidateId() + "/contact", CandidateContact.class);
    }

    /** As candidate-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CandidateContact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String subject,
            @Nullable String staffSubject,
            @Nullable String staffEmail,
            @Nullable Boolean wantsNews) {

        Answer young() {
            var inbox = subject == null ? null : new Recipient.Person(subject);
            var wanted = Boolean.FALSE.equals(wantsNews) ? Set.of(Channel.INBOX) : Contact.ALL;
            return new Answer.Reachable(new Contact(email, phone, Language.of(language), inbox, wanted));
        }

        /** Staff are written to in bokmål: their language is not known here. */
        Answer staff() {
            return staffSubject == null
                    ? new Answer.Nobody()
                    : new Answer.Reachable(new Contact(staffEmail, Language.NB, new Recipient.Person(staffSubject)));
        }

        @Override
        public String toString() {
            return "CandidateContact[not shown]";
        }
    }

    /** As candidate-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StaffContact(@Nullable String email) {

        @Override
        public String toString() {
            return "StaffContact[not shown]";
        }
    }

    /** As employer-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EmployerContact(
            @Nullable String email,
            @Nullable String language,
            String organisationNumber,
            @Nullable List<PersonOfEmployer> people) {

        Answer reachable() {
            var inbox = new Recipient.Organisation(organisationNumber);
            var told = people == null
                    ? List.<Colleague>of()
                    : people.stream().map(PersonOfEmployer::known).toList();
            return new Answer.Reachable(new Contact(email, Language.of(language), inbox).with(told));
        }

        @Override
        public String toString() {
            return "EmployerContact[not shown]";
        }
    }

    /** As employer-service answers; kinds we were not written for are nothing we send. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonOfEmployer(
            String id, String email, @Nullable String language, Map<String, String> wanted) {

        Colleague known() {
            var kinds = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
            for (var kind : NoticeKind.values()) {
                var rhythm = wanted.get(kind.name());
                if (rhythm != null) kinds.put(kind, Rhythm.valueOf(rhythm));
            }
            return new Colleague(id, email, Language.of(language), kinds);
        }

        @Override
        public String toString() {
            return "PersonOfEmployer[not shown]";
        }
    }
}
