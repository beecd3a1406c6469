/** Carrying out what actors chose, one small class a family of action kinds. */
package org.casus.mechanism.action;
