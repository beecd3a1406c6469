package org.casus.model;

import java.io.Serializable;
import java.util.List;

/**
 * A program that plays an actor, by lines of JSON.
 *
 * @param command program and its arguments, started in the folder that casus runs in; empty where a port is given
 * @param port port of this machine that it listens on, 1 to 65535; null where a command is given
 * @param deadline milliseconds it has for each answer, 10 to 600000; null is 2000
 */
public record PlayerSettings(List<String> command, Integer port, Integer deadline) implements Serializable {
    public PlayerSettings {
        command = command == null ? List.of() : List.copyOf(command);
        deadline = deadline == null ? Integer.valueOf(2000) : deadline;
    }
}
