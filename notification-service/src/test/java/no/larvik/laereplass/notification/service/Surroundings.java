package no.larvik.laereplass.notification.service;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What stands around the service: a real mail server and the three services it asks. One set per JVM. */
final class Surroundings implements BeforeAllCallback, BeforeEachCallback {

    static final Neighbours NEIGHBOURS = Neighbours.start();
    private static GreenMail mail = started(new GreenMail(ServerSetup.SMTP.dynamicPort()));
    private static final int PORT = mail.getSmtp().getPort();

    @Override
    public void beforeAll(ExtensionContext context) {
        TestTokens.install();
        System.setProperty("SMTP_PORT", String.valueOf(PORT));
        System.setProperty("SMS_URL", NEIGHBOURS.address() + "/sms/link");
        for (var service : List.of("CANDIDATE_URL", "EMPLOYER_URL", "MATCHING_URL"))
            System.setProperty(service, NEIGHBOURS.address());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        NEIGHBOURS.asUsual();
    }

    static void stopMail() {
        mail.stop();
    }

    /** The same address, as after a restart; its earlier mail is gone. */
    static void startMail() {
        mail = started(new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
    }

    static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> receiver(message).equals(address))
                .toList();
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail started(GreenMail server) {
        server.start();
        return server;
    }
}
