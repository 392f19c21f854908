package no.larvik.laereplass.notification.webhooks.http;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Whether an address is out on the internet (IANA special-purpose registries, RFC 6890). Everything that leads inside is
 * not: this machine, private and shared networks, link-local with the clouds' metadata, and the IPv6 forms that carry
 * such an IPv4 address in them.
 */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 ->
                !(second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99));
            case 198 -> !(second == 18 || second == 19 || (second == 51 && third == 100));
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Only 2000::/3 is handed out, and not all of it. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        if (first == 0x64 && second == 0xff9b) return isPublic4(bytes, 12);
        if ((first & 0xe000) != 0x2000) return false;
        if (first == 0x2002) return isPublic4(bytes, 2);
        return !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }
}
