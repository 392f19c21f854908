package no.larvik.laereplass.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalMailTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSentIsReadOnThePageAndAsJson() throws Exception {
        try (var mail = LocalMail.start(folder, 0, 0)) {
            send(mail, "Du har fått et forslag på læreplass", "Logg inn og svar.");

            var message = items(mail).get(0);
            assertThat(message.get("to").get(0).asString()).isEqualTo("kari@demo.invalid");
            assertThat(message.get("subject").asString()).isEqualTo("Du har fått et forslag på læreplass");
            assertThat(message.get("text").asString()).contains("Logg inn og svar.");
            assertThat(page(mail, "/")).contains("Du har fått et forslag på læreplass");
            assertThat(page(mail, "/messages/" + message.get("id").asString())).contains("Logg inn og svar.");
        }
    }

    @Test
    void whatAStrangerWritesIsShownAsText() throws Exception {
        try (var mail = LocalMail.start(folder, 0, 0)) {
            send(mail, "<script>alert(1)</script>", "<b>hei</b>");

            assertThat(page(mail, "/")).doesNotContain("<script>").contains("&lt;script&gt;");
        }
    }

    @Test
    void oneMessageToTwoIsKeptOnce() throws Exception {
        try (var mail = LocalMail.start(folder, 0, 0)) {
            var message = message(mail, "To", "tekst");
            message.addRecipient(RecipientType.TO, new InternetAddress("amir@demo.invalid"));
            Transport.send(message);

            assertThat(items(mail)).hasSize(1);
        }
    }

    @Test
    void messagesAreThereAfterARestartAndTheNumberingGoesOn() throws Exception {
        try (var mail = LocalMail.start(folder, 0, 0)) {
            send(mail, "Første", "tekst");
        }

        try (var mail = LocalMail.start(folder, 0, 0)) {
            send(mail, "Andre", "tekst");
            assertThat(items(mail))
                    .extracting(item -> item.get("subject").asString())
                    .containsExactly("Andre", "Første");
        }
    }

    @Test
    void oldMessagesMakeRoom() throws Exception {
        var mailbox = Mailbox.open(folder);
        for (var i = 0; i < 320; i++) mailbox.add(file -> file.write("Subject: hei\r\n\r\ntekst".getBytes()));

        assertThat(mailbox.all()).hasSize(300);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".eml"))).hasSize(300);
        }
        assertThat(Files.readAllLines(folder.resolve("arrived.jsonl"))).hasSize(320);
    }

    private static void send(LocalMail mail, String subject, String text) throws Exception {
        Transport.send(message(mail, subject, text));
    }

    private static MimeMessage message(LocalMail mail, String subject, String text) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", "" + mail.smtpPort());
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("laereplass@demo.invalid"));
        message.addRecipient(RecipientType.TO, new InternetAddress("kari@demo.invalid"));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        return message;
    }

    private static JsonNode items(LocalMail mail) throws Exception {
        return JsonMapper.shared().readTree(page(mail, "/api/messages")).get("items");
    }

    private static String page(LocalMail mail, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(mail.page() + path)).build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
