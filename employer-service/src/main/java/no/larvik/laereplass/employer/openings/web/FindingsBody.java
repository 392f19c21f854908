package no.larvik.laereplass.employer.openings.web;

import java.util.List;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.Posting.Looked;
import no.larvik.laereplass.employer.openings.UnderEighteen;
import no.larvik.laereplass.employer.openings.Wording.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say about an opening as it stands: wordings that may shut somebody out, and what those under 18 may
 * do.
 *
 * @param acceptedBecause staff's reason, when staff have let wordings stand
 * @param minimumAge that people are sought by, which may be more than what is written
 */
record FindingsBody(
        List<WordingBody> wording,
        @Nullable String acceptedBecause,
        UnderEighteen.Rule underEighteen,
        List<UnderEighteen.Because> because,
        @Nullable Integer minimumAge) {

    static FindingsBody of(Opening opening, Looked looked) {
        var young = looked.underEighteen();
        var accepted = opening.accepted();
        return new FindingsBody(
                looked.wording().stream()
                        .map(finding -> WordingBody.of(finding, accepted.covers(finding)))
                        .toList(),
                accepted.because().isEmpty() ? null : accepted.because(),
                young.rule(),
                young.because(),
                young.minimumAge(opening.terms().minimumAge()));
    }

    record WordingBody(String field, String ground, String phrase, boolean accepted) {

        static WordingBody of(Finding finding, boolean accepted) {
            return new WordingBody("/" + finding.field(), finding.ground().name(), finding.phrase(), accepted);
        }
    }
}
