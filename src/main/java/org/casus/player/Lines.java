package org.casus.player;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.casus.actor.mind.GuestFault;

/**
 * Lines to and from a player. Reading and writing have a thread each, so that a player that neither reads nor
 * writes holds up nobody; what it may send is bounded.
 */
final class Lines {
    /** Bytes of a line at most. */
    static final int LONGEST = 65_536;

    /** Lines that may wait unread at most. */
    static final int MOST_WAITING = 32;

    private static final byte[] CLOSE = new byte[0];
    private static final long MOMENT_MS = 200;
    private static final Line END = new Line(null, "closed the connection");

    /** A line, or why there is none any more. */
    private record Line(String text, String fault) {}

    private final BlockingQueue<Line> incoming = new ArrayBlockingQueue<>(MOST_WAITING + 1);
    private final BlockingQueue<byte[]> outgoing = new ArrayBlockingQueue<>(MOST_WAITING);
    private final InputStream in;
    private final OutputStream out;
    private final Thread writer;

    Lines(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        start(this::read, "lines of a player");
        writer = start(this::write, "lines to a player");
    }

    private static Thread start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Sends a line; false where the player has not read the last ones. */
    boolean send(String line) {
        return outgoing.offer((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a last line and closes; waits a moment for both. */
    void finish(String line) {
        send(line);
        outgoing.offer(CLOSE);
        try {
            writer.join(MOMENT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The next line.
     *
     * @param deadlineMs milliseconds to wait
     * @return null where none came in time
     * @throws GuestFault where none will come any more
     */
    String next(int deadlineMs) throws GuestFault {
        try {
            Line line = incoming.poll(deadlineMs, TimeUnit.MILLISECONDS);
            if (line != null && line.text() == null) {
                incoming.offer(line);
                throw new GuestFault(line.fault(), true);
            }
            return line == null ? null : line.text();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestFault("was interrupted", true);
        }
    }

    private void read() {
        Line last = END;
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                } else if (incoming.remainingCapacity() > 1) {
                    incoming.add(new Line(line.toString(StandardCharsets.UTF_8), null));
                    line.reset();
                } else {
                    last = flood("sent more than " + MOST_WAITING + " lines that nobody asked for");
                    break;
                }
                if (line.size() > LONGEST) {
                    last = flood("sent a line of more than " + LONGEST + " bytes");
                    break;
                }
            }
        } catch (IOException e) {
            last = END;
        }
        incoming.offer(last);
    }

    /** What waits unread of a flood is not worth reading. */
    private Line flood(String fault) {
        incoming.clear();
        return new Line(null, fault);
    }

    private void write() {
        try (out) {
            for (byte[] line = outgoing.take(); line.length > 0; line = outgoing.take()) {
                out.write(line);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            outgoing.clear();
        }
    }
}
