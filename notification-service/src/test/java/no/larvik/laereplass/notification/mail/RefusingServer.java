package no.larvik.laereplass.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that is polite until it hears the receiver; an empty answer hangs up. It takes one connection, and no other. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String answerToReceiver;
    private final String receiver;

    RefusingServer(String answerToReceiver) throws IOException {
        this(answerToReceiver, "");
    }

    /** @param receiver part of the address of whom it refuses; it takes what is for others */
    RefusingServer(String answerToReceiver, String receiver) throws IOException {
        this.answerToReceiver = answerToReceiver;
        this.receiver = receiver.toUpperCase(Locale.ROOT);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (var client = socket.accept()) {
            talk(client);
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("DATA")) take(client, in);
            else if (!command.startsWith("RCPT") || !command.contains(receiver))
                say(client, command.startsWith("QUIT") ? "221 bye" : "250 ok");
            else if (answerToReceiver.isEmpty()) return;
            else say(client, answerToReceiver);
        }
    }

    private static void take(Socket client, BufferedReader in) throws IOException {
        say(client, "354 go on");
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {}
        say(client, "250 ok");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
