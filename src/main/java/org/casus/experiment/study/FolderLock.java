package org.casus.experiment.study;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two processes from working on one study; the system lets go of it when a process ends, however it ends. */
public final class FolderLock implements AutoCloseable {
    /** Byte that is locked: beyond the text, which others must be able to read. */
    private static final long PLACE = 1 << 20;

    private static final int LONGEST = 200;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @throws StudyFaultException if another process has it, which is named
     */
    public static FolderLock take(Path file) throws IOException {
        return take(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), file);
    }

    /** Takes the lock of an open file, which is closed where the lock can't be taken or told of. */
    static FolderLock take(FileChannel channel, Path file) throws IOException {
        FolderLock taken = null;
        try {
            FileLock lock = locked(channel);
            if (lock == null) {
                throw new StudyFaultException("this study is being worked on by " + holder(channel) + "; wait for it, or stop it and resume. ("
                        + file + ")");
            }
            tell(channel, file);
            taken = new FolderLock(channel, lock);
            return taken;
        } finally {
            if (taken == null) {
                channel.close();
            }
        }
    }

    private static void tell(FileChannel channel, Path file) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
        } catch (IOException e) {
            throw DurableFile.unwritten(file, e);
        }
    }

    /** This process, as others are told of it; the name of a machine may not resolve, as in a container, and that is no fault. */
    private static String me() {
        String process = "process " + ProcessHandle.current().pid();
        try {
            return process + " on " + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return process;
        }
    }

    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        channel.read(text, 0);
        text.flip();
        String who = StandardCharsets.UTF_8.decode(text).toString();
        return who.isBlank() ? "another process" : who;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
            lock.release();
        }
    }
}
