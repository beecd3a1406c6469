package org.casus.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.experiment.study.Build;
import picocli.CommandLine.IVersionProvider;

/** Versions of the program and of what it runs on. */
public final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return all().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toArray(String[]::new);
    }

    /** By name, the program first. */
    public static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put(Build.PROGRAM, Defaults.build().text());
        versions.put("Java", System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + ")");
        versions.put("System", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return versions;
    }
}
