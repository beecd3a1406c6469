package org.casus.observed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.util.TextDistance;

/**
 * Reads the event file of the Uppsala Conflict Data Program, columns by name: id, date_start, date_end,
 * adm_1, type_of_violence, best, high, low and deaths_civilians; a file of several countries also needs
 * country, and to be told which. Gives dead by month: all, civilians, and by governorate where runs
 * count that.
 */
public final class UcdpEvents {
    private static final List<String> COLUMNS = List.of(
            "id", "date_start", "date_end", "adm_1", "type_of_violence", "best", "high", "low", "deaths_civilians");
    private final Frame frame;
    private final Faults faults;
    private final String country;
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<Integer>> unknown = new TreeMap<>();
    private final List<UcdpEvent> events = new ArrayList<>();
    private final Places places;
    private int elsewhen;

    private UcdpEvents(Frame frame, String name, String country, Map<String, String> stated) {
        this.frame = frame;
        this.country = country;
        faults = new Faults(name);
        places = new Places(frame.governorates(), stated);
    }

    /**
     * Reads a file.
     *
     * @param file a CSV or the ZIP archive in which it is downloaded
     * @param name how messages name it
     * @param frame what can be measured
     * @param country rows to take, as the file names it; null takes all where the file has one only
     * @param places governorate by other name, from {@link PlacesFile}
     * @throws UnusableFileException where no row can be used
     * @throws IOException where the file can't be read
     */
    public static Reading read(Path file, String name, Frame frame, String country, Map<String, String> places)
            throws IOException, UnusableFileException {
        UcdpEvents all = new UcdpEvents(frame, name, country, places);
        try (CsvRows rows = new CsvRows(EventsFile.open(file, all.faults), all.faults)) {
            Header header = Header.of(rows, all.faults, COLUMNS);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.take(header, row);
            }
        }
        all.oneCountry();
        all.tellUnknown();
        EventCount count = new EventCount(frame, all.events, all.places);
        return new Reading(count.observations(name), all.faults.all(), count.notes(name, all.elsewhen));
    }

    private void take(Header header, Row row) {
        String where = row.cell(header.of("country"));
        if (country != null && !where.equalsIgnoreCase(country)) {
            countries.merge(where, 1, Integer::sum);
            return;
        }
        try {
            UcdpEvent e = UcdpEvent.of(header, row);
            once(e, row.line());
            if (!frame.touches(e.from(), e.to())) {
                elsewhen++;
                return;
            }
            countries.merge(where, 1, Integer::sum);
            events.add(e);
            place(e, row.line());
        } catch (IllegalArgumentException e) {
            faults.add(row.line(), e.getMessage());
        }
    }

    private void once(UcdpEvent e, int line) {
        Integer before = lines.putIfAbsent(e.id(), line);
        if (before != null) {
            throw new IllegalArgumentException("event " + e.id() + " stands on line " + before + " already");
        }
    }

    private void place(UcdpEvent e, int line) {
        if (!e.place().isEmpty() && !frame.governorates().isEmpty() && places.find(e.place()).isEmpty()) {
            unknown.computeIfAbsent(e.place(), p -> new ArrayList<>()).add(line);
        }
    }

    private void oneCountry() throws UnusableFileException {
        if (country == null && countries.size() > 1) {
            throw faults.fatal(1, "events of " + countries.size() + " countries; say which with --country: "
                    + String.join(", ", countries.keySet()));
        }
        if (events.isEmpty() && country != null && faults.all().isEmpty() && elsewhen == 0) {
            throw faults.fatal(1, "no event in country '" + country + "'; the file has "
                    + String.join(", ", countries.keySet()) + "." + TextDistance.hint(country, countries.keySet()));
        }
    }

    private void tellUnknown() {
        unknown.forEach((place, at) -> faults.add(at.get(0), "unknown place '" + place + "' of " + at.size()
                + " event(s), counted in the totals only; governorates are " + String.join(", ", frame.governorates()) + "."
                + TextDistance.hint(Places.plain(place), frame.governorates())
                + " List other names with --places"));
    }
}
