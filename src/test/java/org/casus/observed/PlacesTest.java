package org.casus.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final List<String> KNOWN = List.of(
            "Aleppo", "Hama", "Homs", "Idleb", "Lattakia", "Tartous", "Ar-Raqqa", "Deir-ez-Zor", "Al-Hasakeh", "As-Sweida",
            "Dar'a", "Damascus", "Rural Damascus", "Quneitra");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Aleppo governorate,Aleppo", "Idlib governorate,Idleb", "Latakia governorate,Lattakia", "Tartus governorate,Tartous",
        "Ar Raqqah governorate,Ar-Raqqa", "Dayr Az Zawr governorate,Deir-ez-Zor", "Al Hasakah governorate,Al-Hasakeh",
        "As Suwayda' governorate,As-Sweida", "Dar`a governorate,Dar'a", "Daraa province,Dar'a", "Hama governorate,Hama",
        "Ḩimş governorate,Homs", "Rural Damascus governorate,Rural Damascus", "Damascus governorate,Damascus"})
    void spellings(String given, String meant) {
        assertThat(new Places(KNOWN, Map.of()).find(given)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Rif Dimashq governorate", "Anbar governorate", "Gaziantep province", "governorate", "Ninawa governorate"})
    void doesNotGuess(String given) {
        assertThat(new Places(KNOWN, Map.of()).find(given)).isEmpty();
    }

    @Test
    void theUsersListComesFirst() {
        Places places = new Places(KNOWN, Map.of("Rif Dimashq governorate", "Rural Damascus"));
        assertThat(places.find("Rif Dimashq governorate")).contains("Rural Damascus");
        assertThat(places.find("Homs governorate")).contains("Homs");
        assertThat(places.variants()).containsExactly("Rif Dimashq governorate -> Rural Damascus");
    }
}
