/** Results as the command line shows them: plain text in columns, or JSON. It prints nothing itself. */
package org.casus.cli.print;
