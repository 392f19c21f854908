package no.larvik.laereplass.candidate;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service and hands the core its ports; the core itself knows no framework. */
@SpringBootApplication(proxyBeanMethods = false)
public class CandidateService {

    public static void main(String... args) {
        SpringApplication.run(CandidateService.class, args);
    }

    @Bean
    ConsentTexts consentTexts(@Value("${laereplass.consent.texts}") List<String> versions) {
        return new ConsentTexts(versions);
    }

    @Bean
    Agencies agencies(@Value("${laereplass.agencies}") List<String> codes) {
        return new Agencies(codes);
    }

    @Bean
    Consenting consenting(
            Candidates candidates, AccessLog log, ConsentTexts texts, Agencies agencies, InstantSource clock) {
        return new Consenting(candidates, log, texts, agencies, clock);
    }

    @Bean
    Pausing pausing(Candidates candidates, AccessLog log, InstantSource clock) {
        return new Pausing(candidates, log, clock);
    }

    @Bean
    Guardianship guardianship(Candidates candidates, AccessLog log, PhoneNumbers phones, InstantSource clock) {
        return new Guardianship(candidates, log, phones, clock);
    }

    @Bean
    Noting noting(Notes notes, Candidates candidates, CandidateIds ids, AccessLog log, InstantSource clock) {
        return new Noting(notes, candidates, ids, log, clock);
    }

    @Bean
    Filing filing(
            CaseDocuments documents,
            Candidates candidates,
            IdentityDesk desk,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        return new Filing(documents, candidates, desk, ids, log, clock);
    }

    @Bean
    Staffing staffing(StaffDirectory directory, PhoneNumbers phones, InstantSource clock) {
        return new Staffing(directory, phones, clock);
    }

    @Bean
    CaseTeam caseTeam(
            Candidates candidates,
            StaffDirectory directory,
            Notes notes,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        return new CaseTeam(candidates, directory, notes, ids, log, clock);
    }

    @Bean
    Messaging messaging(
            Messages messages, Candidates candidates, CandidateIds ids, AccessLog log, InstantSource clock) {
        return new Messaging(messages, candidates, ids, log, clock);
    }

    @Bean
    Schools schools(@Value("#{${laereplass.schools}}") Map<String, String> names) {
        return new Schools(names);
    }

    @Bean
    Enrolment enrolment(Candidates candidates, AccessLog log, Schools schools, InstantSource clock) {
        return new Enrolment(candidates, log, schools, clock);
    }

    @Bean
    Duplicates duplicates(Candidates candidates) {
        return new Duplicates(candidates);
    }

    @Bean
    Referring referring(
            Referrals referrals,
            Candidates candidates,
            Duplicates duplicates,
            Places places,
            PhoneNumbers phones,
            CandidateIds ids,
            ConsentTexts texts,
            AccessLog log,
            InstantSource clock) {
        return new Referring(referrals, candidates, duplicates, places, phones, ids, texts, log, clock);
    }

    @Bean
    Merging merging(
            Candidates candidates,
            Duplicates duplicates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            Ties ties,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        return new Merging(candidates, duplicates, notes, messages, documents, referrals, ties, ids, log, clock);
    }

    @Bean
    Correcting correcting(
            Candidates candidates, AccessLog log, Places places, PhoneNumbers phones, InstantSource clock) {
        return new Correcting(candidates, log, places, phones, clock);
    }

    @Bean
    Elsewhere elsewhere(Voices voices, KeptMatches matches, KeptJourneys journeys, SentNotices notices) {
        return new Elsewhere(voices, matches, journeys, notices);
    }

    @Bean
    Exporting exporting(
            Candidates candidates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            Elsewhere elsewhere,
            AccessLog log,
            InstantSource clock) {
        return new Exporting(candidates, notes, messages, documents, referrals, elsewhere, log, clock);
    }

    @Bean
    Erasing erasing(
            Candidates candidates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            AccessLog log,
            InstantSource clock) {
        return new Erasing(candidates, notes, messages, documents, referrals, log, clock);
    }

    @Bean
    RetentionRules retentionRules(
            @Value("${laereplass.retention.quiet-until-notice}") Period quiet,
            @Value("${laereplass.retention.notice-until-erasure}") Period notice,
            @Value("${laereplass.retention.returned-referral}") Period referral,
            @Value("${laereplass.retention.looks}") Period looks) {
        return new RetentionRules(quiet, notice, referral, looks);
    }

    @Bean
    Retention retention(
            Candidates candidates,
            Messages messages,
            Referrals referrals,
            AccessLog log,
            Erasing erasing,
            CandidateIds ids,
            RetentionRules rules,
            Retention.NoticeText notice,
            InstantSource clock) {
        return new Retention(candidates, messages, referrals, log, erasing, ids, rules, notice, clock);
    }

    @Bean
    OutcomeLine outcomeLine(Candidates candidates, Outcomes outcomes, Placements placements, AccessLog log) {
        return new OutcomeLine(candidates, outcomes, placements, log);
    }

    @Bean
    Cohorts cohorts(Candidates candidates, Placements placements, AccessLog log, InstantSource clock) {
        return new Cohorts(candidates, placements, log, clock);
    }

    @Bean
    Candidacy candidacy(
            Candidates candidates,
            CandidateIds ids,
            Places places,
            Trades trades,
            PhoneNumbers phones,
            ConsentTexts texts,
            AccessLog log,
            InstantSource clock) {
        return new Candidacy(candidates, ids, places, trades, phones, texts, log, clock);
    }

    @Bean
    Reading reading(Candidates candidates, StaffDirectory directory, AccessLog log) {
        return new Reading(candidates, directory, log);
    }

    @Bean
    Linking linking(Candidates candidates, Sealing sealing, RedemptionTries tries, AccessLog log, InstantSource clock) {
        return new Linking(candidates, sealing, tries, log, new SecureRandom(), clock);
    }

    @Bean
    InvitingBySms invitingBySms(
            Candidates candidates,
            CandidateIds ids,
            Sealing sealing,
            CodeSafe safe,
            Mobiles mobiles,
            AccessLog log,
            InstantSource clock) {
        return new InvitingBySms(candidates, ids, sealing, safe, mobiles, log, new SecureRandom(), clock);
    }

    @Bean
    IdentityDesk identityDesk(Candidates candidates, Disclosures disclosures, AccessLog log, InstantSource clock) {
        return new IdentityDesk(candidates, disclosures, log, clock);
    }

    @Bean
    ProtectedGroup protectedGroup(@Value("${laereplass.protected-group}") Set<String> subjects, NamedStaff named) {
        return new ProtectedGroup(subjects, named);
    }

    @Bean
    Administering administering(
            StaffDirectory directory, NamedStaff named, ProtectedGroup group, ProtectedCases cases, AccessLog log) {
        return new Administering(directory, named, group, cases, log);
    }

    @Bean
    Protecting protecting(
            Candidates candidates,
            ProtectedCases cases,
            ProtectedGroup group,
            Notes notes,
            Messages messages,
            Erasing erasing,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        return new Protecting(candidates, cases, group, notes, messages, erasing, ids, log, clock);
    }

    @Bean
    ProtectedWork protectedWork(
            ProtectedCases cases,
            ProtectedGroup group,
            PhoneNumbers phones,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        return new ProtectedWork(cases, group, phones, ids, log, clock);
    }

    @Bean
    Replying replying(
            Candidates candidates, Disclosures disclosures, Questions questions, AccessLog log, InstantSource clock) {
        return new Replying(candidates, disclosures, questions, log, clock);
    }

    @Bean
    Groups groups(Candidates candidates, AccessLog log, InstantSource clock) {
        return new Groups(candidates, log, clock);
    }

    @Bean
    ProposalGroups proposalGroups(Candidates candidates, AccessLog log) {
        return new ProposalGroups(candidates, log);
    }

    @Bean
    Colleagues colleagues(Candidates candidates, AccessLog log) {
        return new Colleagues(candidates, log);
    }
}
