package org.casus.cli;

import java.io.IOException;
import org.casus.outcome.files.RunFolder;

/** Removes the unfinished folder of a run if the process is told to stop, as by Ctrl-C. */
final class Guard {
    private final Thread hook;

    private Guard(RunFolder folder) {
        hook = new Thread(() -> clear(folder), "clear unfinished run");
    }

    /** Stands guard until it is dismissed; one that is forgotten does no harm, since closing twice is closing once. */
    static Guard of(RunFolder folder) {
        Guard guard = new Guard(folder);
        Runtime.getRuntime().addShutdownHook(guard.hook);
        return guard;
    }

    /** The folder is complete. */
    void dismiss() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is stopping already, and the hook does its work
        }
    }

    private static void clear(RunFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            System.err.println("casus: " + folder.work() + " could not be removed; the next run clears it");
        }
    }
}
