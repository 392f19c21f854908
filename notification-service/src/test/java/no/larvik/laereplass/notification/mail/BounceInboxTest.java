package no.larvik.laereplass.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real mail server: what it cannot deliver comes back over SMTP, and is read over IMAP. */
class BounceInboxTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
    private final Sent sent = new Sent();

    @BeforeEach
    void start() {
        server.start();
        server.setUser("retur@demo.invalid", "retur", "hemmelig");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterThatCameBackHasFailedWithItsNumberAndNothingElse() throws Exception {
        sent.byMail("event-1");
        arrives(report("event-1.EMAIL.CANDIDATE@laereplass", "failed", "5.1.1"));

        inbox().look();

        assertThat(sent.of("event-1:EMAIL:CANDIDATE")).hasValueSatisfying(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
            assertThat(delivery.reason()).isEqualTo("BOUNCED_5.1.1");
        });
        assertThat(sent.called()).containsExactly("event-1:EMAIL:CANDIDATE");
        assertThat(left()).isZero();
    }

    @Test
    void theSameOneTwiceIsOnce() throws Exception {
        sent.byMail("event-1");
        arrives(report("event-1.EMAIL.CANDIDATE@laereplass", "failed", "5.1.1"));
        arrives(report("event-1.EMAIL.CANDIDATE@laereplass", "failed", "5.2.2"));

        inbox().look();
        inbox().look();

        assertThat(sent.called()).hasSize(1);
        assertThat(sent.of("event-1:EMAIL:CANDIDATE").map(Delivery::reason)).contains("BOUNCED_5.1.1");
    }

    @Test
    void aDelayAnAnswerFromAPersonAndSomebodyElsesLetterSayNothingAndStay() throws Exception {
        sent.byMail("event-1");
        arrives(report("event-1.EMAIL.CANDIDATE@laereplass", "delayed", "4.4.1"));
        arrives(report("event-1.EMAIL.CANDIDATE@elsewhere.invalid", "failed", "5.1.1"));
        arrives(
                "From: kari@demo.invalid\r\nSubject: Re: hei\r\n\r\nMessage-ID: <event-1.EMAIL.CANDIDATE@laereplass>\r\n");
        arrives(
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nnothing\r\n--b--");

        inbox().look();

        assertThat(sent.of("event-1:EMAIL:CANDIDATE").map(Delivery::state)).contains(DeliveryState.SENT);
        assertThat(left()).isEqualTo(4);
    }

    @Test
    void whileTheMailboxIsAwayNothingIsLost() throws Exception {
        sent.byMail("event-1");
        arrives(report("event-1.EMAIL.CANDIDATE@laereplass", "failed", "5.1.1"));
        var wrong = inbox("feil");

        wrong.look();
        assertThat(sent.called()).isEmpty();
        inbox().look();

        assertThat(sent.called()).hasSize(1);
    }

    @Test
    void withoutAMailboxNobodyLooks() {
        new BounceInbox(new BounceSettings("", 1, "", "", true, Duration.ofSeconds(1)), sent.receipts()).look();

        assertThat(sent.called()).isEmpty();
    }

    private BounceInbox inbox() {
        return inbox("hemmelig");
    }

    private BounceInbox inbox(String password) {
        var settings = new BounceSettings(
                "127.0.0.1", server.getImap().getPort(), "retur", password, false, Duration.ofSeconds(10));
        return new BounceInbox(settings, sent.receipts());
    }

    private long left() {
        return server.getReceivedMessages().length;
    }

    private void arrives(String message) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        var session = Session.getInstance(settings);
        var letter = new MimeMessage(session, new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
        letter.setRecipients(Message.RecipientType.TO, "retur@demo.invalid");
        Transport.send(letter);
    }

    /** As mail servers write it (RFC 3464); the address and the words are canaries. */
    private static String report(String messageId, String action, String status) {
        return """
                From: MAILER-DAEMON@demo.invalid
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                Your message to kanarifugl@demo.invalid could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.demo.invalid

                Final-Recipient: rfc822; kanarifugl@demo.invalid
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 kanarifugl unknown

                --b
                Content-Type: text/rfc822-headers

                From: ikke-svar@laereplass.invalid
                To: kanarifugl@demo.invalid
                Message-ID: <%s>

                --b--
                """.formatted(action, status, messageId).replace("\n", "\r\n");
    }
}
