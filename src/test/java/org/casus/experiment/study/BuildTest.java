package org.casus.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BuildTest {
    private static final Build NOW = Build.of("0.1.0", "3fa9c2d1aa");
    private static final Build EDITED = Build.of("0.1.0", "77777777aa");
    private static final Build UNNAMED = Build.of("0.1.0", "");

    @Test
    void namesVersionAndModel() {
        assertThat(NOW.text()).isEqualTo("0.1.0 (model 3fa9c2d1)");
        assertThat(UNNAMED).hasToString("Casus 0.1.0");
    }

    @Test
    void goesOnWithItsOwnOnly() {
        assertThat(NOW.goOn("here", Build.of("0.1.0", "3fa9c2d1bb"))).isNull();
        assertThatThrownBy(() -> NOW.goOn("here", EDITED)).isInstanceOf(StudyFaultException.class).hasMessageContainingAll(
                "here was begun with Casus 0.1.0 (model 77777777), this is Casus 0.1.0 (model 3fa9c2d1)", "Go on with the build that began it");
        assertThatThrownBy(() -> NOW.goOn("here", new Build("0.0.9"))).hasMessageContaining("Casus 0.0.9");
    }

    @Test
    void doubtsWhereOneNamesNoModel() {
        assertThat(NOW.goOn("here", UNNAMED)).contains("begun with Casus 0.1.0, this", "can't be told");
        assertThat(UNNAMED.goOn("here", NOW)).contains("can't be told");
        assertThat(NOW.goOn("here", new Build(""))).contains("begun with a Casus that nobody named", "can't be told");
        assertThat(NOW.againAfter(UNNAMED)).contains("can't be told");
    }

    @Test
    void saysWhoRanRowsAgain() {
        assertThat(NOW.againAfter(NOW)).isNull();
        assertThat(NOW.againAfter(EDITED)).contains("Rows are of Casus 0.1.0 (model 77777777), run again by Casus 0.1.0 (model 3fa9c2d1)");
    }
}
