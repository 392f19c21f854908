package no.larvik.laereplass.matching.matches.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.matches.Approval;
import no.larvik.laereplass.matching.matches.Contract;
import no.larvik.laereplass.matching.matches.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * The contract as its parties see it.
 *
 * @param checklist every line there is
 * @param ticked those that are in place
 * @param missing who has not confirmed it as it stands
 * @param textVersion the wording one confirms now
 */
record ContractBody(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Contract.Item> checklist,
        List<Contract.Item> ticked,
        List<ConfirmationBody> confirmations,
        Set<Contract.Party> missing,
        @Nullable ApprovalBody approval,
        String textVersion) {

    static ContractBody of(Contract contract, LocalDate today) {
        var approval = contract.approval();
        return new ContractBody(
                contract.startsOn(),
                contract.endsOn(),
                Arrays.asList(Contract.Item.values()),
                contract.ticked(),
                contract.confirmations().stream()
                        .map(one -> new ConfirmationBody(
                                one.party(),
                                one.at(),
                                one.textVersion(),
                                one.how(),
                                one.revision() == contract.revision()))
                        .toList(),
                contract.missing(today),
                approval == null ? null : new ApprovalBody(approval.by(), approval.on(), approval.reference()),
                Contract.TEXT);
    }

    /** @param counts whether it is of the dates as they stand */
    record ConfirmationBody(
            Contract.Party party, Instant at, String textVersion, OnBehalf.@Nullable Way how, boolean counts) {}

    record ApprovalBody(
            Approval.Authority by, LocalDate on, @Nullable String reference) {}
}
