package org.casus.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A program started for one actor of one run. It is ended by its own handle, with whatever it started. */
final class ProcessLink implements Link {
    private static final int KEPT = 400;
    private static final long GRACE_MS = 500;
    private static final long GLANCE_MS = 20;
    private final Process process;
    private final StringBuffer complaint = new StringBuffer();
    private final Set<ProcessHandle> started = new LinkedHashSet<>();

    /** Starts it. @throws IOException where it can't be started */
    ProcessLink(List<String> command) throws IOException {
        process = new ProcessBuilder(command).start();
        Thread listener = new Thread(this::listen, "error stream of a player");
        listener.setDaemon(true);
        listener.start();
    }

    /** Reads the error stream to its end, so that the player never waits for us, and keeps its last bytes. */
    private void listen() {
        byte[] buffer = new byte[1024];
        try (InputStream errors = process.getErrorStream()) {
            for (int n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
                complaint.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                complaint.delete(0, Math.max(0, complaint.length() - KEPT));
            }
        } catch (IOException e) {
            complaint.append(' ');
        }
    }

    @Override
    public InputStream fromPlayer() {
        return process.getInputStream();
    }

    @Override
    public OutputStream toPlayer() {
        return process.getOutputStream();
    }

    @Override
    public String complaint() {
        String[] lines = complaint.toString().strip().split("\\R");
        return lines[lines.length - 1].strip();
    }

    @Override
    public void leaving() {
        process.descendants().forEach(started::add);
    }

    @Override
    public void end() {
        try {
            if (!gone(GRACE_MS)) {
                process.destroy();
                gone(GRACE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        started.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Waits for it, and looks meanwhile what it starts: whose parent is gone can't be found any more. */
    private boolean gone(long ms) throws InterruptedException {
        for (long waited = 0; waited < ms && process.isAlive(); waited += GLANCE_MS) {
            leaving();
            process.waitFor(GLANCE_MS, TimeUnit.MILLISECONDS);
        }
        return !process.isAlive();
    }
}
