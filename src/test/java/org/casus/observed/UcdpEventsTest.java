package org.casus.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casus.outcome.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UcdpEventsTest {
    /** The 49 columns of a release, of which most are not read. */
    private static final String HEAD = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
            + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
            + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
            + "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
            + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

    @TempDir
    Path temp;

    private static String event(int id, String place, String from, String to, String numbers) {
        return event(id, place, from, to, numbers, "Norvia");
    }

    /** @param numbers deaths_civilians,deaths_unknown,best,high,low */
    private static String event(int id, String place, String from, String to, String numbers, String country) {
        return id + ",NOR-2001-1-" + id + ",2001,1,Clear,1,1,1,War,1,1,\"Government, rebels\",1,1,Government,2,2,Rebels,1,"
                + "\"Agency, 3 January 2001, \"\"Clashes\"\"\nsecond line\",Agency,2001-01-03,Head,,1,Place,near it," + place + ",,50.1,10.2,"
                + "POINT (10.2 50.1),1,"
                + country + ",999,Europe,1,1," + from + " 00:00:00.000," + to + " 00:00:00.000,0,0," + numbers + ",999,\n";
    }

    private Reading read(String country, String... rows) throws Exception {
        return naming(Map.of(), country, rows);
    }

    private Reading naming(Map<String, String> places, String country, String... rows) throws Exception {
        Path file = Frames.file(temp, "GEDEvent.csv", HEAD + String.join("", rows));
        return UcdpEvents.read(file, "GEDEvent.csv", Frames.SMALL, country, places);
    }

    private static double value(Reading r, String measure, String month) {
        return r.observations().stream().filter(o -> o.measure().equals(measure) && o.period().toString().equals(month))
                .mapToDouble(Observation::value).findFirst().orElseThrow();
    }

    @Test
    void countsByMonthAndPlace() throws Exception {
        Reading r = read(null, event(1, "Northmark province", "2001-01-05", "2001-01-05", "2,0,10,12,9"),
                event(2, "Southmark", "2001-01-06", "2001-01-07", "1,0,4,4,4"), event(3, "", "2001-03-06", "2001-03-06", "0,0,3,3,3"));
        assertThat(r.faults()).isEmpty();
        assertThat(value(r, "deaths.total", "2001-01")).isEqualTo(14);
        assertThat(value(r, "deaths.civilians", "2001-01")).isEqualTo(3);
        assertThat(value(r, "deaths.at.Northmark", "2001-01")).isEqualTo(10);
        assertThat(value(r, "deaths.total", "2001-02")).isZero();
        assertThat(value(r, "deaths.total", "2001-03")).isEqualTo(3);
        Observation january = r.observations().get(0);
        assertThat(List.of(january.low(), january.high())).containsExactly(13., 16.);
        assertThat(r.notes()).anyMatch(n -> n.contains("3 dated events in 3 whole months"))
                .anyMatch(n -> n.contains("1 event(s) without adm_1"));
    }

    /** 30 January to 2 February is four days, two in each month. */
    @Test
    void spansAreSharedOutByDays() throws Exception {
        Reading r = read(null, event(1, "Northmark", "2001-01-30", "2001-02-02", "0,0,8,8,8"));
        assertThat(value(r, "deaths.total", "2001-01")).isCloseTo(4, within(1e-9));
        assertThat(value(r, "deaths.total", "2001-02")).isCloseTo(4, within(1e-9));
    }

    /** 31 days are dated still, 32 are not. */
    @Test
    void residualsAreToldApart() throws Exception {
        Reading r = read(null, event(1, "Northmark", "2001-01-01", "2001-01-31", "0,0,31,31,31"),
                event(2, "Northmark", "2001-01-01", "2001-02-01", "0,0,320,320,320"),
                event(3, "Northmark", "2001-02-15", "2001-02-15", "0,0,1,1,1"));
        assertThat(value(r, "deaths.total", "2001-01")).isCloseTo(31, within(1e-9));
        assertThat(r.observations().get(0).high()).isCloseTo(31 + 310, within(1e-9));
        assertThat(r.notes()).anyMatch(n -> n.contains("1 residual event(s)") && n.contains("320 dead"));
    }

    @Test
    void eventsOutsideTheHorizonAreCountedNotFaulted() throws Exception {
        Reading r = read(null, event(1, "Northmark", "2000-11-05", "2000-11-05", "0,0,9,9,9"),
                event(2, "Northmark", "2001-01-05", "2001-01-05", "0,0,1,1,1"), event(3, "Northmark", "2001-07-05", "2001-07-05", "0,0,9,9,9"));
        assertThat(r.faults()).isEmpty();
        assertThat(r.notes()).anyMatch(n -> n.endsWith("2 outside the horizon"));
        assertThat(value(r, "deaths.total", "2001-01")).isEqualTo(1);
    }

    @Test
    void faultsComeTogetherAndTheRestIsCounted() throws Exception {
        Reading r = read(null, event(1, "Northmark", "2001-01-05", "2001-01-05", "0,0,5,5,5"),
                event(1, "Northmark", "2001-01-06", "2001-01-06", "0,0,7,7,7"),
                event(2, "Northmark", "2001-01-06", "2001-01-06", "0,0,-7,7,-7"),
                event(3, "Northmark", "2001-01-06", "2001-01-05", "0,0,7,7,7"),
                event(4, "Northmark", "2001-01-06", "2001-01-06", "0,0,7,6,5"),
                event(5, "Northmark", "soon", "2001-01-06", "0,0,7,7,7"),
                event(6, "Northmark", "2001-01-06", "2001-01-06", "0,0,many,7,7"),
                event(7, "Atlantis", "2001-01-06", "2001-01-06", "0,0,2,2,2"));
        assertThat(r.faults()).extracting(Fault::message).satisfiesExactly(
                m -> assertThat(m).contains("event 1 stands on line 2 already"),
                m -> assertThat(m).contains("negative deaths: best -7"),
                m -> assertThat(m).contains("before it starts"),
                m -> assertThat(m).contains("best 7.0 must lie between low 5.0 and high 6.0"),
                m -> assertThat(m).contains("date_start 'soon"),
                m -> assertThat(m).contains("best 'many' is no number"),
                m -> assertThat(m).contains("unknown place 'Atlantis' of 1 event(s)").contains("Northmark, Southmark"));
        assertThat(r.faults()).extracting(Fault::line).containsExactly(4, 6, 8, 10, 12, 14, 16);
        assertThat(value(r, "deaths.total", "2001-01")).isEqualTo(7);
        assertThat(value(r, "deaths.at.Northmark", "2001-01")).isEqualTo(5);
    }

    @Test
    void otherNamesOfPlaces() throws Exception {
        Reading r = naming(Map.of("Atlantis", "Southmark"), null, event(7, "Atlantis", "2001-01-06", "2001-01-06", "0,0,2,2,2"));
        assertThat(r.faults()).isEmpty();
        assertThat(value(r, "deaths.at.Southmark", "2001-01")).isEqualTo(2);
        Path list = Frames.file(temp, "places.csv", "name,governorate\nAtlantis,Soutmark\n");
        assertThatThrownBy(() -> PlacesFile.read(list, "places.csv", Frames.SMALL))
                .hasMessageContaining("places.csv:2").hasMessageContaining("Did you mean 'Southmark'?");
    }

    @Test
    void severalCountries() throws Exception {
        String here = event(1, "Northmark", "2001-01-05", "2001-01-05", "0,0,5,5,5");
        String there = event(2, "Elsewhere", "2001-01-05", "2001-01-05", "0,0,50,50,50", "Farland");
        assertThatThrownBy(() -> read(null, here, there)).hasMessageContaining("events of 2 countries; say which with --country: Farland, Norvia");
        Reading r = read("Norvia", here, there);
        assertThat(r.faults()).isEmpty();
        assertThat(value(r, "deaths.total", "2001-01")).isEqualTo(5);
        assertThatThrownBy(() -> read("Norwia", here, there)).hasMessageContaining("no event in country 'Norwia'")
                .hasMessageContaining("Did you mean 'Norvia'?");
    }

    @Test
    void mixedEncodingsAndOtherColumns() throws Exception {
        byte[] rows = (HEAD + event(1, "Northmark", "2001-01-05", "2001-01-05", "0,0,5,5,5")
                + event(2, "North\u00e4mark", "2001-01-05", "2001-01-05", "0,0,5,5,5")).getBytes(StandardCharsets.ISO_8859_1);
        Path file = Frames.file(temp, "latin.csv", rows);
        Reading r = UcdpEvents.read(file, "latin.csv", Frames.SMALL, null, Map.of());
        assertThat(r.faults()).singleElement().asString().startsWith("latin.csv:4: ").contains("not UTF-8");
        Path other = Frames.file(temp, "other.csv", HEAD.replace("best,", "best_est,"));
        assertThatThrownBy(() -> UcdpEvents.read(other, "other.csv", Frames.SMALL, null, Map.of()))
                .hasMessageContaining("other.csv:1: column best missing");
    }

    @Test
    void readsTheArchiveAsItIsDownloaded() throws Exception {
        Path zip = temp.resolve("ged.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("readme.txt"));
            archive.putNextEntry(new ZipEntry("GEDEvent_v25_1.csv"));
            archive.write((HEAD + event(1, "Northmark", "2001-01-05", "2001-01-05", "0,0,5,5,5")).getBytes(StandardCharsets.UTF_8));
        }
        Reading r = UcdpEvents.read(zip, "ged.zip", Frames.SMALL, null, Map.of());
        assertThat(value(r, "deaths.total", "2001-01")).isEqualTo(5);
    }
}
