package no.larvik.laereplass.notification.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/x,webhook-inside",
        "https://127.1/x,webhook-address",
        "https://[::1]/x,webhook-inside",
        "https://[::ffff:169.254.169.254]/x,webhook-inside",
        "https://169.254.169.254/latest/meta-data,webhook-inside",
        "https://10.1.2.3:8443/x,webhook-inside",
        "http://1.1.1.1/x,webhook-https",
        "ftp://1.1.1.1/x,webhook-https",
        "https://me:secret@1.1.1.1/x,webhook-address",
        "https:///x,webhook-address",
        "https://1.1.1.1/x#y,webhook-address"
    })
    void whatMayNotBeRegisteredIsNamed(String address, String code) {
        assertThat(new Destination(InetAddress::getAllByName, false).objection(URI.create(address)))
                .isEqualTo(code);
    }

    @Test
    void anAddressOnTheInternetMay() {
        var out = new Destination(host -> addresses("1.1.1.1", "2606:4700::1"), false);

        assertThat(out.objection(URI.create("https://system.example/hook?x=1"))).isNull();
    }

    @Test
    void oneAddressThatLeadsInsideSpoilsTheName() {
        var mixed = new Destination(host -> addresses("1.1.1.1", "127.0.0.1"), false);

        assertThat(mixed.objection(URI.create("https://system.example/hook"))).isEqualTo("webhook-inside");
    }

    @Test
    void aNameThatMovesInsideAfterwardsIsRefusedWhenCalling() throws Exception {
        var asked = new AtomicInteger();
        var moving = new Destination(
                host -> asked.getAndIncrement() == 0 ? addresses("1.1.1.1") : addresses("169.254.169.254"), false);
        var address = URI.create("https://system.example/hook");

        assertThat(moving.of(address).getHostAddress()).isEqualTo("1.1.1.1");
        assertThatThrownBy(() -> moving.of(address)).isInstanceOf(Destination.Inside.class);
    }

    @Test
    void plainHttpIsForThisMachineInTheDemoAlone() {
        var demo = new Destination(InetAddress::getAllByName, true);

        assertThat(demo.objection(URI.create("http://127.0.0.1:9/x"))).isNull();
        assertThat(demo.objection(URI.create("http://1.1.1.1/x"))).isEqualTo("webhook-https");
        assertThat(demo.objection(URI.create("http://10.0.0.1/x"))).isEqualTo("webhook-inside");
    }

    private static InetAddress[] addresses(String... all) throws UnknownHostException {
        var found = new InetAddress[all.length];
        for (var i = 0; i < all.length; i++) found[i] = InetAddress.getByName(all[i]);
        return found;
    }
}
