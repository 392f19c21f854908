package no.larvik.laereplass.notification.templates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.LetterLayout;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.Worded;
import no.larvik.laereplass.notification.Wording;
import no.larvik.laereplass.notification.Wordings;
import no.larvik.laereplass.notification.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a young person would be told if it happened now: the very words the next message has. */
@Service
public class InForce {

    private static final Set<Occasion> BY_COMPANIES = EnumSet.of(
            Occasion.INTERESTED,
            Occasion.INTERVIEW_AGREED,
            Occasion.INTERVIEW_CHANGED,
            Occasion.TRIAL,
            Occasion.OFFERED,
            Occasion.CLOSED,
            Occasion.CONTRACT_PREPARED,
            Occasion.CONTRACT_SENT,
            Occasion.EXAM);

    private final Wordings wordings;
    private final LetterLayout layout;

    InForce(Wordings wordings, LetterLayout layout) {
        this.wordings = wordings;
        this.layout = layout;
    }

    /** Whether a company can be about to cause it: then it may read the words, as staff may. */
    public static boolean isCausedByCompanies(String occasion) {
        return BY_COMPANIES.stream().anyMatch(one -> one.name().equals(occasion));
    }

    /**
     * On the page, by e-mail and, where there is one, by SMS.
     *
     * @param happened what ends a match, which is told in other words by each end; anything where nothing ends
     * @throws TemplateProblem.Unknown when no young person is told of such a thing
     */
    public List<Told> on(String name, MatchStep happened, Language wanted) {
        var occasion = Arrays.stream(Occasion.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(TemplateProblem.Unknown::new);
        var inbox = wordings.inbox(occasion, Audience.CANDIDATE, happened, wanted);
        var mail = wordings.mail(occasion, Audience.CANDIDATE, wanted);
        var letter = new Words(mail.words().title(), layout.plain(mail.language(), mail.words()));
        var told = Stream.of(
                Told.of(Channel.INBOX, inbox, inbox.words(), null), Told.of(Channel.EMAIL, mail, letter, null));
        return Wording.keys().contains(Wording.smsKey(occasion))
                ? Stream.concat(told, Stream.of(sms(wordings.sms(occasion, wanted))))
                        .toList()
                : told.toList();
    }

    private static Told sms(Worded sms) {
        return Told.of(
                Channel.SMS, sms, sms.words(), SmsLength.of(sms.words().text()).parts());
    }

    /**
     * @param words an e-mail's with greeting and all, as plain text
     * @param language the one they are in: bokmål where the wanted one has none in force
     * @param version how often the template was changed; 0 as delivered
     * @param parts of an SMS; {@code null} for anything else
     */
    public record Told(
            Channel channel,
            Words words,
            Language language,
            int version,
            @Nullable Integer parts) {

        private static Told of(Channel channel, Worded worded, Words shown, @Nullable Integer parts) {
            return new Told(channel, shown, worded.language(), worded.version(), parts);
        }
    }
}
