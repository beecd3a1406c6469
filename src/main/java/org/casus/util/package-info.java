/** Small tools without a domain word: checks of arguments and distances between words. */
package org.casus.util;
