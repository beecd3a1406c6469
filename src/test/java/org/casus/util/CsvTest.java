package org.casus.util;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void onlyCellsThatNeedQuotesHaveThem() {
        assertThat(Csv.quoted("")).isEmpty();
        assertThat(Csv.quoted("a town; 'north'")).isEqualTo("a town; 'north'");
        assertThat(Csv.quoted("a, b")).isEqualTo("\"a, b\"");
        assertThat(Csv.quoted("so \"called\"")).isEqualTo("\"so \"\"called\"\"\"");
        assertThat(Csv.quoted("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(Csv.quoted("two\rlines")).isEqualTo("\"two\rlines\"");
    }
}
