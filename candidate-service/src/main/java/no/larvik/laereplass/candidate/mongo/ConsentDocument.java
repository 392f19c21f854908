package no.larvik.laereplass.candidate.mongo;

import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.candidate.Consent;
import no.larvik.laereplass.candidate.Consents;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Purpose;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One consent as it lies in the store. */
final class ConsentDocument {

    private static final String MATCHING = "MATCHING";
    private static final String NOTIFICATIONS = "NOTIFICATIONS";
    private static final String AGENCY = "AGENCY";
    private static final String OPENING = "OPENING";

    private ConsentDocument() {}

    static List<Document> of(Consents consents) {
        return consents.history().stream().map(ConsentDocument::of).toList();
    }

    static Consents toConsents(List<Document> history) {
        return new Consents(history.stream().map(ConsentDocument::toConsent).toList());
    }

    private static Document of(Consent consent) {
        var document = of(consent.purpose())
                .append("textVersion", consent.textVersion())
                .append("at", Times.stored(consent.at()))
                .append("by", consent.by());
        if (consent.matchId() != null) document.append("matchId", consent.matchId());
        var onBehalf = consent.onBehalf();
        if (onBehalf != null)
            document.append("how", onBehalf.how().name()).append("toldAt", Times.stored(onBehalf.at()));
        var until = consent.until();
        if (until != null) document.append("until", Times.stored(until));
        var withdrawal = consent.withdrawal();
        if (withdrawal != null)
            document.append("withdrawnAt", Times.stored(withdrawal.at())).append("withdrawnBy", withdrawal.by());
        return document;
    }

    private static Document of(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching m -> new Document("purpose", MATCHING);
            case Purpose.Notifications n -> new Document("purpose", NOTIFICATIONS);
            case Purpose.ForAgency of -> new Document("purpose", AGENCY).append("agency", of.agency());
            case Purpose.ForOpening opening ->
                new Document("purpose", OPENING).append("openingId", opening.openingId());
        };
    }

    private static Consent toConsent(Document document) {
        return new Consent(
                toPurpose(document),
                document.getString("textVersion"),
                document.getString("matchId"),
                Objects.requireNonNull(Times.read(document, "at"), "at"),
                document.getString("by"),
                toOnBehalf(document),
                Times.read(document, "until"),
                toWithdrawal(document));
    }

    private static Purpose toPurpose(Document document) {
        var purpose = document.getString("purpose");
        return switch (purpose) {
            case MATCHING -> new Purpose.Matching();
            case NOTIFICATIONS -> new Purpose.Notifications();
            case AGENCY -> new Purpose.ForAgency(document.getString("agency"));
            case OPENING -> new Purpose.ForOpening(document.getString("openingId"));
            default -> throw new IllegalStateException("a consent to " + purpose + " was stored by a newer version");
        };
    }

    private static @Nullable OnBehalf toOnBehalf(Document document) {
        var at = Times.read(document, "toldAt");
        return at == null ? null : new OnBehalf(OnBehalf.How.valueOf(document.getString("how")), at);
    }

    private static Consent.@Nullable Withdrawal toWithdrawal(Document document) {
        var at = Times.read(document, "withdrawnAt");
        return at == null ? null : new Consent.Withdrawal(at, document.getString("withdrawnBy"));
    }
}
