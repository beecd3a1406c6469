package org.casus.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.casus.modeltest.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureWordsTest {
    private final MeasureWords words = new MeasureWords(Worlds.tiny(), Map.of("deaths.ALMANAC", "deaths.total"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "area.N|km2|area, north [km2]",
        "change.area.N|share|change of area, north [share]",
        "deaths.ALMANAC|dead|killed (ALMANAC)",
        "deaths.civilians|dead a day|civilians killed [dead a day]",
        "displaced.A+displaced.B|persons|displaced, A + B [persons]",
        "sorties.ES|sorties a day|sorties a day, Estia",
        "event.PUSH|first time|first day of: offensive",
        "event.PUSH|times|how often: offensive",
        "holds.FORT.N|share|share of Fortham held, north",
        "indicator.none||none"})
    void measuresInWords(String measure, String unit, String said) {
        assertThat(words.of(measure, unit == null ? "" : unit)).isEqualTo(said);
    }
}
