package org.casus.report.html;

/** A numbered part of the page. */
interface Section {
    /** Heading, without its number. */
    String title();

    /** Writes everything below the heading. */
    void write(Markup page, Content content);
}
