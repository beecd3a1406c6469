package org.casus.spark;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.casus.experiment.study.FolderLock;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;

/**
 * Keeps two drivers from working on one study where the file system has no locks: a file that its owner writes
 * anew every few seconds. One that stays as it is for long enough belonged to a driver that has died. It saves
 * work and is not needed for results to be right: two drivers would commit the same bytes.
 */
final class Heartbeat implements Closeable {
    private static final long BEAT_MILLIS = 3000;
    private static final int MISSED = 5;
    private final FarFolder folder;
    private final String owner;
    private final long beatMillis;
    private final Thread beat;
    private volatile boolean over;

    private Heartbeat(FarFolder folder, String owner, long beatMillis) {
        this.folder = folder;
        this.owner = owner;
        this.beatMillis = beatMillis;
        beat = new Thread(this::beat, "heartbeat");
        beat.setDaemon(true);
    }

    /**
     * Takes the folder of a study: by the system's lock, which the embedded engine heeds too, where the folder
     * is one of this machine's, else by a heartbeat.
     *
     * @param owner who takes it, for others to read
     * @throws StudyFaultException if another has it, which is named
     */
    static Closeable take(FarFolder folder, String owner) throws IOException, InterruptedException {
        Path local = folder.local();
        if (local != null) {
            FolderLock lock = FolderLock.take(local.resolve(StudyFolder.BUSY));
            return lock::close;
        }
        return beating(folder, owner, BEAT_MILLIS);
    }

    /** Takes a folder by a heartbeat. @param beatMillis milliseconds from one beat to the next */
    static Heartbeat beating(FarFolder folder, String owner, long beatMillis) throws IOException, InterruptedException {
        Heartbeat mine = new Heartbeat(folder, owner, beatMillis);
        while (!mine.first()) {
            mine.awaitDeath();
        }
        mine.beat.start();
        return mine;
    }

    private boolean first() throws IOException {
        try {
            folder.writeNew(StudyFolder.BUSY, text(0));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Waits for a sign of life of the present owner; if there is none, removes what it left. */
    private void awaitDeath() throws IOException, InterruptedException {
        String before = read();
        for (int i = 0; i < MISSED; i++) {
            Thread.sleep(beatMillis);
            String now = read();
            if (!now.isEmpty() && !now.equals(before)) {
                throw new StudyFaultException("this study is being worked on by " + now.lines().findFirst().orElse("another driver")
                        + "; wait for it, or stop it and resume. (" + folder.shown() + "/" + StudyFolder.BUSY + ")");
            }
        }
        folder.remove(StudyFolder.BUSY);
    }

    private String read() throws IOException {
        try {
            return new String(folder.read(StudyFolder.BUSY), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return "";
        }
    }

    private byte[] text(long count) {
        return (owner + "\n" + count + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void beat() {
        for (long count = 1; !over; count++) {
            try {
                Thread.sleep(beatMillis);
                if (!over) {
                    folder.write(StudyFolder.BUSY, text(count));
                }
            } catch (IOException e) {
                // the next beat may get through; the commits tell of a file system that is gone
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        beat.interrupt();
        try {
            beat.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.remove(StudyFolder.BUSY);
    }
}
