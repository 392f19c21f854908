package no.larvik.laereplass.employer.exports.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;
import org.jspecify.annotations.Nullable;

/** A row for each approval. */
final class ApprovalRows {

    static final List<String> HEADINGS =
            List.of("Organisasjonsnummer", "Navn", "Lærefag", "Godkjent for", "Godkjent dato", "Gyldig til", "Kilde");

    private ApprovalRows() {}

    static List<List<? extends @Nullable Object>> of(Employer employer, Trades trades) {
        return employer.approvals().stream()
                .sorted(Comparator.comparing(Approval::trade).thenComparing(Approval::date))
                .<List<? extends @Nullable Object>>map(approval -> row(employer, approval, trades))
                .toList();
    }

    private static List<? extends @Nullable Object> row(Employer employer, Approval approval, Trades trades) {
        return Arrays.asList(
                employer.organisationNumber().digits(),
                employer.name(),
                trades.find(approval.trade()).map(Trade::name).orElse(approval.trade()),
                approval.kinds().stream().sorted().map(Words::of).collect(Collectors.joining(", ")),
                approval.date(),
                approval.validUntil(),
                approval.source());
    }
}
