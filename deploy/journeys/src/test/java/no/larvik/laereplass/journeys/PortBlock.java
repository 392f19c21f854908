package no.larvik.laereplass.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A run of free loopback ports for one platform beside whatever else runs on the machine. */
final class PortBlock {

    private static final int SIZE = 12;

    private PortBlock() {}

    /** @throws IllegalStateException when no run of twelve free ports is left between 18000 and 30000 */
    static int free() {
        for (int base = 18_000 + (int) (ProcessHandle.current().pid() % 500) * 20; base < 30_000; base += SIZE) {
            if (allFree(base)) return base;
        }
        throw new IllegalStateException("No twelve free ports in a row between 18000 and 30000.");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + SIZE; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                if (!socket.isBound()) return false;
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
