package org.casus.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A program that listens on a port of this machine. No other machine is ever reached. */
final class SocketLink implements Link {
    private final Socket socket = new Socket();

    /** Reaches it. @throws IOException where nobody listens */
    SocketLink(int port, int deadlineMs) throws IOException {
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), deadlineMs);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    @Override
    public InputStream fromPlayer() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public OutputStream toPlayer() throws IOException {
        return socket.getOutputStream();
    }

    @Override
    public String complaint() {
        return "";
    }

    @Override
    public void end() {
        try {
            socket.close();
        } catch (IOException e) {
            return;
        }
    }
}
