/**
 * The small language in which scenarios write numbers that depend on the state: parse, bind to a
 * vector of quantities, evaluate without allocation. It knows no quantity by itself.
 */
package org.casus.expression;
