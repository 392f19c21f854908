package no.larvik.laereplass.matching.allocation.ortools;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import no.larvik.laereplass.matching.allocation.Flow;

/** Arrays of whole numbers between the two processes: length first, then four bytes each. */
final class Packet {

    private static final int PIECE = 1 << 16;

    private Packet() {}

    static void write(DataOutputStream out, Flow flow) throws IOException {
        write(out, flow.tails());
        write(out, flow.heads());
        write(out, flow.capacities());
        write(out, flow.costs());
        write(out, flow.supplies());
        out.flush();
    }

    static Flow readFlow(DataInputStream in) throws IOException {
        return new Flow(readInts(in), readInts(in), readInts(in), readInts(in), readInts(in));
    }

    static void write(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(PIECE);
        for (var number : numbers) {
            if (!bytes.hasRemaining()) send(out, bytes);
            bytes.putInt(number);
        }
        send(out, bytes);
    }

    static int[] readInts(DataInputStream in) throws IOException {
        var numbers = new int[in.readInt()];
        var piece = new byte[PIECE];
        for (int at = 0; at < numbers.length; ) {
            var count = Math.min(numbers.length - at, PIECE / Integer.BYTES);
            if (in.readNBytes(piece, 0, count * Integer.BYTES) < count * Integer.BYTES) throw new EOFException();
            ByteBuffer.wrap(piece).asIntBuffer().get(numbers, at, count);
            at += count;
        }
        return numbers;
    }

    private static void send(DataOutputStream out, ByteBuffer bytes) throws IOException {
        out.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }
}
