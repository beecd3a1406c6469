package org.casus.cli;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The single checks of {@code doctor}; each tells what it found or throws with what is wrong. */
final class Checkup {
    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_MEMORY = 256;
    private static final long MEGABYTE = 1 << 20;

    private Checkup() {}

    static String java() {
        int version = Runtime.version().feature();
        if (version < OLDEST_JAVA) {
            throw new IllegalStateException("Java " + version + " is too old; " + OLDEST_JAVA + " or newer is needed");
        }
        return System.getProperty("java.version") + " of " + System.getProperty("java.vm.vendor");
    }

    static String memory() {
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        if (megabytes < LEAST_MEMORY) {
            throw new IllegalStateException(megabytes + " MB for Java is too little; start it with -Xmx1g");
        }
        return megabytes + " MB for Java, " + Runtime.getRuntime().availableProcessors() + " processors";
    }

    static String display() {
        return GraphicsEnvironment.isHeadless() ? "none needed; charts are drawn without one" : "present";
    }

    static String fonts() {
        int families = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length;
        if (families == 0) {
            throw new IllegalStateException("no fonts; install a font package such as fonts-dejavu, or use --no-charts");
        }
        return families + " families";
    }

    static String results() throws IOException {
        Path folder = Path.of("results").toAbsolutePath();
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            Files.delete(Files.createTempFile(there, ".casus", ".try"));
        } catch (IOException e) {
            throw new IOException(Paths.shown(folder) + " can't be written to; run from another folder or use --out", e);
        }
        return Paths.shown(folder) + " can be written to";
    }
}
