/** What powers say of their strikes, what was hit, and what observers make of it (MODEL 5.16). */
package org.casus.mechanism.information;
