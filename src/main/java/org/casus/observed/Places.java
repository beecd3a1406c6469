package org.casus.observed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.util.TextDistance;

/**
 * Finds the governorate of a scenario that a name in another spelling means: by a list of the user's,
 * then without accents, articles and words such as "province", then by the fewest edits, then by
 * consonants alone, since transliterations differ in their vowels. A name that fits two is not guessed.
 */
final class Places {
    private static final Set<String> WORDS = Set.of(
            "governorate", "province", "provincial", "district", "region", "state", "county", "department", "prefecture",
            "oblast", "muhafazat", "muhafazah", "mohafaza", "al", "el", "ar", "as", "ash", "ad", "az", "ez", "at", "the", "of");
    private final List<String> known;
    private final Map<String, String> stated;
    private final Map<String, Optional<String>> found = new LinkedHashMap<>();

    /** @param stated governorate by another name, as the user lists it */
    Places(List<String> known, Map<String, String> stated) {
        this.known = known;
        this.stated = stated;
    }

    /** The governorate that a name means, if any. */
    Optional<String> find(String name) {
        return found.computeIfAbsent(name, this::search);
    }

    /** Names that were found under another spelling, "Fort -> Forth". */
    List<String> variants() {
        List<String> out = new ArrayList<>();
        found.forEach((name, place) -> place.filter(p -> !plain(p).equals(plain(name)))
                .ifPresent(p -> out.add(name + " -> " + p)));
        return out;
    }

    private Optional<String> search(String name) {
        if (stated.containsKey(name)) {
            return Optional.of(stated.get(name));
        }
        String plain = plain(name);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        List<String> same = known.stream().filter(k -> plain(k).equals(plain)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : near(plain).or(() -> sounding(plain));
    }

    /** The one with fewest edits, at most one in four letters, if no other is as near. */
    private Optional<String> near(String plain) {
        int least = Integer.MAX_VALUE;
        List<String> best = new ArrayList<>();
        for (String k : known) {
            int edits = TextDistance.between(plain, plain(k));
            if (edits < least) {
                best.clear();
            }
            if (edits <= least) {
                least = edits;
                best.add(k);
            }
        }
        boolean sure = best.size() == 1 && least <= Math.max(1, plain.length() / 4);
        return sure ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Optional<String> sounding(String plain) {
        String bones = consonants(plain);
        List<String> same = known.stream().filter(k -> consonants(plain(k)).equals(bones)).toList();
        return bones.length() > 1 && same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Letters alone, without accents, articles and administrative words. */
    static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("['`\u2018\u2019\u02bf]", "");
        StringBuilder out = new StringBuilder();
        for (String word : bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            out.append(WORDS.contains(word) ? "" : word);
        }
        return out.toString();
    }

    private static String consonants(String plain) {
        return plain.replaceAll("[aeiouyw]", "").replaceAll("(.)\\1+", "$1");
    }
}
