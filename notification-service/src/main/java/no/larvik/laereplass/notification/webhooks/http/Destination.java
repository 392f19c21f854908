package no.larvik.laereplass.notification.webhooks.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an address leads, looked up once: what was checked is what is connected to. */
final class Destination {

    /** Looks a name up; replaced in tests. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Names names;
    private final boolean loopback;

    Destination(Names names, boolean loopback) {
        this.names = names;
        this.loopback = loopback;
    }

    /** What is wrong with the address as it is written, as a code; {@code null} for nothing. */
    @Nullable
    String objection(URI address) {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null)
            return "webhook-address";
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        var plain = loopback && scheme.equals("http");
        if (!scheme.equals("https") && !plain) return "webhook-https";
        try {
            if (plain && !of(address).isLoopbackAddress()) return "webhook-https";
            of(address);
            return null;
        } catch (UnknownHostException unknown) {
            return "webhook-unknown-host";
        } catch (Inside inside) {
            return "webhook-inside";
        }
    }

    /** The first of the name's addresses, when all of them are allowed: one that leads inside spoils the name. */
    InetAddress of(URI address) throws UnknownHostException, Inside {
        var host = address.getHost();
        if (host == null) throw new Inside();
        var found = names.of(host.replaceAll("^\\[|]$", ""));
        for (var one : found) if (!PublicAddress.is(one) && !(loopback && one.isLoopbackAddress())) throw new Inside();
        return found[0];
    }

    /** The name leads to an address that is not out on the internet. */
    static final class Inside extends Exception {
        private static final long serialVersionUID = 1L;

        Inside() {
            super("leads inside", null, false, false);
        }
    }
}
