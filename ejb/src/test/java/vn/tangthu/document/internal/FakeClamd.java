package vn.tangthu.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's protocol: finds the EICAR text, ends streams over its limit as clamd does. */
final class FakeClamd implements AutoCloseable {
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final int limit;
    private final Thread thread;

    FakeClamd(int limit) throws IOException {
        this.limit = limit;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed())
            try (var socket = server.accept()) {
                answer(socket);
            } catch (SocketException e) {
                continue; // closed, or the client hung up
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new StringBuilder();
        for (var c = in.read(); c > 0; c = in.read()) command.append((char) c);
        var reply = command.toString().equals("zPING") ? "PONG" : scan(in);
        socket.getOutputStream().write((reply + '\0').getBytes(StandardCharsets.US_ASCII));
    }

    private String scan(DataInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var n = in.readInt(); n > 0; n = in.readInt()) {
            bytes.write(in.readNBytes(n));
            if (bytes.size() > limit) return "INSTREAM size limit exceeded. ERROR";
        }
        var infected = bytes.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return infected ? "stream: Eicar-Test-Ndb.UNOFFICIAL FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            thread.join(); // until then the port may still take connections
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
