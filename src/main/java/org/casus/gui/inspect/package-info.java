/** What a double click opens: a zone or an actor with its numbers, relations, goals and last decision. */
package org.casus.gui.inspect;
