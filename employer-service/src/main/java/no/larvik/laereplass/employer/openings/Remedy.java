package no.larvik.laereplass.employer.openings;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.LanguageLevel;

/** What in an opening keeps people away that the work perhaps does not need. Asked for when few fit. */
public enum Remedy {
    LOWER_THE_LANGUAGE,
    DROP_THE_LICENCE,
    OFFER_SUPPORT,
    ASSESS_THE_RISK,
    OPEN_FOR_YOUNGER,
    WIDEN_THE_START;

    private static final long A_MONTH = 30;

    static List<Remedy> on(Terms terms, Set<Hazard> never) {
        var advice = new ArrayList<Remedy>();
        var level = terms.languageLevel();
        if (level != null && level.compareTo(LanguageLevel.A2) > 0) advice.add(LOWER_THE_LANGUAGE);
        if (!terms.licences().isEmpty()) advice.add(DROP_THE_LICENCE);
        if (terms.supports().isEmpty()) advice.add(OFFER_SUPPORT);
        var young = UnderEighteen.of(terms, never);
        var wanted = terms.minimumAge();
        if (young.rule() == UnderEighteen.Rule.AFTER_RISK_ASSESSMENT) advice.add(ASSESS_THE_RISK);
        else if (young.rule() == UnderEighteen.Rule.ALLOWED && wanted != null && wanted >= UnderEighteen.ADULT)
            advice.add(OPEN_FOR_YOUNGER);
        var from = terms.startFrom();
        var to = terms.startTo();
        if (from != null && to != null && ChronoUnit.DAYS.between(from, to) < A_MONTH) advice.add(WIDEN_THE_START);
        return advice;
    }
}
