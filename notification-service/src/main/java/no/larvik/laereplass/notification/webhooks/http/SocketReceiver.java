package no.larvik.laereplass.notification.webhooks.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import no.larvik.laereplass.notification.webhooks.Receiver;
import no.larvik.laereplass.notification.webhooks.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One request over a connection of its own, made to the very address that was checked: an HTTP client would look the
 * name up again. Only the status line is read; nothing is followed, and nothing of what the receiver says is kept.
 */
@Component
class SocketReceiver implements Receiver {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
    private static final int LONGEST_LINE = 1000;

    private final WebhookSettings settings;
    private final Destination destination;
    private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("webhook-clock").factory());

    SocketReceiver(WebhookSettings settings) {
        this.settings = settings;
        this.destination = new Destination(InetAddress::getAllByName, settings.loopback());
    }

    @Override
    public @Nullable String objection(URI address) {
        return address.getScheme() == null ? "webhook-https" : destination.objection(address);
    }

    @Override
    public Answer call(URI address, Signed signed) {
        var late = new AtomicBoolean();
        try (var socket = new Socket()) {
            var where = destination.of(address);
            var whole = settings.connect().plus(settings.answer()).toMillis();
            var bell = clock.schedule(() -> hangUp(socket, late), whole, TimeUnit.MILLISECONDS);
            try {
                return judged(status(socket, where, address, signed));
            } finally {
                bell.cancel(false);
            }
        } catch (Destination.Inside inside) {
            return new Answer(false, "REFUSED_ADDRESS");
        } catch (UnknownHostException e) {
            return new Answer(false, "UNKNOWN_HOST");
        } catch (SocketTimeoutException e) {
            return new Answer(false, "TIMEOUT");
        } catch (SSLException e) {
            return new Answer(false, late.get() ? "TIMEOUT" : "TLS");
        } catch (IOException e) {
            return new Answer(false, late.get() ? "TIMEOUT" : "NO_CONNECTION");
        }
    }

    /** A redirect is an answer like any other that is not 2xx. */
    private static Answer judged(@Nullable String line) {
        var status = line == null ? null : STATUS.matcher(line);
        if (status == null || !status.matches()) return new Answer(false, "NOT_HTTP");
        return new Answer(status.group(1).startsWith("2"), "HTTP_" + status.group(1));
    }

    private @Nullable String status(Socket socket, InetAddress where, URI address, Signed signed) throws IOException {
        var secure = address.getScheme().equalsIgnoreCase("https");
        var port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        socket.connect(
                new InetSocketAddress(where, port), (int) settings.connect().toMillis());
        socket.setSoTimeout((int) settings.answer().toMillis());
        var line = secure ? encrypted(socket, address.getHost(), port) : socket;
        line.getOutputStream().write(request(address, signed).getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
        return firstLine(line.getInputStream());
    }

    /** The certificate must be for the name, though the connection is to the address. */
    private static Socket encrypted(Socket socket, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(socket, host, port, true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static String request(URI address, Signed signed) {
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var body = signed.body().getBytes(StandardCharsets.UTF_8).length;
        return String.join(
                "\r\n",
                "POST " + path + query + " HTTP/1.1",
                "Host: " + address.getRawAuthority().toLowerCase(Locale.ROOT),
                "Content-Type: application/json",
                "Content-Length: " + body,
                "User-Agent: laereplass-larvik",
                "Connection: close",
                "webhook-id: " + signed.id(),
                "webhook-timestamp: " + signed.timestamp(),
                "webhook-signature: " + signed.signature(),
                "",
                signed.body());
    }

    private static @Nullable String firstLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() >= LONGEST_LINE) return null;
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static void hangUp(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // what was to be ended has ended
        }
    }
}
