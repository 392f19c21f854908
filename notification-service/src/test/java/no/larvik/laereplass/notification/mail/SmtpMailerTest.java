package no.larvik.laereplass.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Mail;
import no.larvik.laereplass.notification.Mailer.Handover;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailerTest {

    private final GreenMail server =
            new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsPlainTextAndAsHtml() throws Exception {
        var handover = mailer(server.getSmtp().getPort()).send(aMail(Language.NB));

        assertThat(handover).isEqualTo(new Handover.Done());
        var parts = alternatives(received());
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Vi har et forslag til deg.", "http://laereplass.invalid", "Hilsen Larvik kommune");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("lang=\"nb\"", "<p>Vi har et forslag til deg.");
    }

    @Test
    void theOnlyLinkIsTheFrontDoor() throws Exception {
        mailer(server.getSmtp().getPort()).send(aMail(Language.EN));

        var html = (String) alternatives(received()).getBodyPart(1).getContent();
        assertThat(html.split("href=")).hasSize(2);
        assertThat(html).contains("href=\"http://laereplass.invalid\"");
    }

    @Test
    void theMessageIdIsOursAndTheReceiverIsToldItIsAutomatic() throws Exception {
        mailer(server.getSmtp().getPort()).send(aMail(Language.NN));

        assertThat(received().getMessageID()).isEqualTo("<event-1.EMAIL.CANDIDATE@laereplass>");
        assertThat(received().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received().getHeader("Content-Language")).containsExactly("nn");
    }

    @Test
    void aServerThatIsDownIsForLater() {
        var port = server.getSmtp().getPort();
        server.stop();

        assertThat(mailer(port).send(aMail(Language.NB))).isEqualTo(new Handover.NotYet("SMTP_DOWN"));
    }

    @Test
    void anUnknownReceiverIsForGood() throws IOException {
        try (var refusing = new RefusingServer("550 no such user secret@demo.invalid")) {
            assertThat(mailer(refusing.port()).send(aMail(Language.NB))).isEqualTo(new Handover.Refused("SMTP_550"));
        }
    }

    @Test
    void aFullMailboxIsForLater() throws IOException {
        try (var refusing = new RefusingServer("452 mailbox full secret@demo.invalid")) {
            assertThat(mailer(refusing.port()).send(aMail(Language.NB))).isEqualTo(new Handover.NotYet("SMTP_452"));
        }
    }

    @Test
    void aLineThatBreaksOffIsUnclear() throws IOException {
        try (var refusing = new RefusingServer("")) {
            assertThat(mailer(refusing.port()).send(aMail(Language.NB)))
                    .isEqualTo(new Handover.Unclear("SMTP_BROKE_OFF"));
        }
    }

    @Test
    void severalGoOverOneConnectionAndOneThatIsRefusedSaysNothingOfTheOthers() throws IOException {
        try (var refusing = new RefusingServer("550 no such user", "secret@")) {
            var mails = List.of(aMailTo("a@demo.invalid"), aMailTo("secret@demo.invalid"), aMailTo("b@demo.invalid"));

            assertThat(mailer(refusing.port()).sendAll(mails))
                    .containsExactly(new Handover.Done(), new Handover.Refused("SMTP_550"), new Handover.Done());
        }
    }

    @Test
    void oneThatCannotBeWrittenKeepsNoneOfTheOthersBack() {
        var mails = List.of(aMailTo("not an address\r\nBcc: all@demo.invalid"), aMailTo("b@demo.invalid"));

        assertThat(mailer(server.getSmtp().getPort()).sendAll(mails))
                .containsExactly(new Handover.Refused("UNSENDABLE"), new Handover.Done());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsForLaterForAllOfThem() {
        var port = server.getSmtp().getPort();
        server.stop();

        assertThat(mailer(port).sendAll(List.of(aMailTo("a@demo.invalid"), aMailTo("b@demo.invalid"))))
                .containsOnly(new Handover.NotYet("SMTP_DOWN"));
    }

    @Test
    void anAddressThatIsNoneIsForGood() {
        var nowhere = new Mail(
                "<1@laereplass>",
                "not an address\r\nBcc: all@demo.invalid",
                Language.NB,
                Wording.mail(Occasion.PROPOSAL, Audience.CANDIDATE, Language.NB));

        assertThat(mailer(server.getSmtp().getPort()).send(nowhere)).isEqualTo(new Handover.Refused("UNSENDABLE"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    /** mixed, related, alternative: as mail programs expect it. */
    private static MimeMultipart alternatives(MimeMessage message) throws Exception {
        var mixed = (MimeMultipart) message.getContent();
        var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
        return (MimeMultipart) related.getBodyPart(0).getContent();
    }

    private static Mail aMailTo(String address) {
        return new Mail(
                "<" + Math.abs(address.hashCode()) + "@laereplass>",
                address,
                Language.NB,
                Wording.mail(Occasion.PROPOSAL, Audience.CANDIDATE, Language.NB));
    }

    private static Mail aMail(Language language) {
        return new Mail(
                "<event-1.EMAIL.CANDIDATE@laereplass>",
                "secret@demo.invalid",
                language,
                Wording.mail(Occasion.PROPOSAL, Audience.CANDIDATE, language));
    }

    private static SmtpMailer mailer(int port) {
        var settings = new MailSettings("ikke-svar@laereplass.invalid", URI.create("http://laereplass.invalid"));
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return new SmtpMailer(sender, new Letters(settings), settings, "127.0.0.1", InstantSource.system());
    }
}
