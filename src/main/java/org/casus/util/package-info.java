/** Small tools without a domain word: checks of arguments, distances between words, cells of tables. */
package org.casus.util;
