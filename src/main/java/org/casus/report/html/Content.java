package org.casus.report.html;

import java.util.List;
import java.util.Map;
import org.casus.report.read.Run;

/**
 * What a page is made of.
 *
 * @param run the run
 * @param facts how it was made: command, versions, times, by name
 * @param images pictures, in the order of the report; may be empty
 */
public record Content(Run run, Map<String, String> facts, List<Image> images) {
    public Content {
        images = List.copyOf(images);
    }

    /** Pictures whose names start with a word. */
    List<Image> images(String prefix) {
        return images.stream().filter(i -> i.name().startsWith(prefix)).toList();
    }
}
