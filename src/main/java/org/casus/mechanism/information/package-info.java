/** What powers say of their strikes, what was hit, and what observers make of it. */
package org.casus.mechanism.information;
