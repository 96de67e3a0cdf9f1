package vn.tangthu.document.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tangthu.document.internal.VirusScanner.Verdict.Clean;
import vn.tangthu.document.internal.VirusScanner.Verdict.Infected;
import vn.tangthu.document.internal.VirusScanner.Verdict.NotScanned;

/** ClamAV's daemon, by its INSTREAM command over TCP (man clamd: chunks of a four-byte length and bytes, ended by length 0). */
final class ClamdScanner implements VirusScanner {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(120);

    /** What clamd "finds" in content it did not look at whole, when AlertExceedsMax is on. */
    private static final String LIMITS = "Heuristics.Limits.Exceeded";

    private static final int LONGEST_REPLY = 1024;

    private final String host;
    private final int port;

    /** @param address {@code host:port} */
    ClamdScanner(String address) {
        var colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
    }

    @Override
    public Scan begin() {
        return new InStream();
    }

    @Override
    public State state() {
        try (var socket = connect()) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return reply(socket).equals("PONG") ? State.ANSWERING : State.UNREACHABLE;
        } catch (IOException e) {
            return State.UNREACHABLE;
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) ANSWER.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static String reply(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var text = new StringBuilder();
        for (var c = in.read(); c > 0 && text.length() < LONGEST_REPLY; c = in.read()) text.append((char) c);
        return text.toString().strip();
    }

    private final class InStream implements Scan {
        private Socket socket;
        private DataOutputStream out;
        private String trouble = "";

        InStream() {
            try {
                socket = connect();
                out = new DataOutputStream(socket.getOutputStream());
                out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                trouble = e.toString();
            }
        }

        @Override
        public void feed(byte[] bytes, int length) {
            if (!trouble.isEmpty() || length == 0) return;
            try {
                out.writeInt(length);
                out.write(bytes, 0, length);
            } catch (IOException e) {
                trouble = e.toString(); // clamd may have said why before it hung up: see verdict
            }
        }

        @Override
        public Verdict verdict() {
            if (socket == null) return new NotScanned(Reason.UNREACHABLE, trouble);
            try {
                if (trouble.isEmpty()) out.writeInt(0);
                return read(reply(socket));
            } catch (IOException e) {
                return new NotScanned(Reason.UNREACHABLE, trouble.isEmpty() ? e.toString() : trouble);
            }
        }

        private Verdict read(String reply) {
            if (reply.contains(LIMITS)) return new NotScanned(Reason.TOO_LARGE, reply);
            if (reply.endsWith(" FOUND"))
                return new Infected(reply.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
            if (reply.contains("size limit exceeded")) return new NotScanned(Reason.TOO_LARGE, reply);
            if (reply.equals("stream: OK") && trouble.isEmpty()) return new Clean();
            return new NotScanned(Reason.UNREACHABLE, reply + " " + trouble);
        }

        @Override
        public void close() {
            if (socket == null) return;
            try {
                socket.close();
            } catch (IOException e) {
                trouble = e.toString(); // nothing is waiting on this connection any more
            }
        }
    }
}
