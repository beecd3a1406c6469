/**
 * The only place that parses scenarios and studies. {@link org.casus.scenario.io.ScenarioFiles} reads a scenario in steps,
 * one class each: bytes ({@code TextReader}), YAML ({@code YamlReader}) and tables ({@code CsvReader},
 * {@code Tables}) into a tree that remembers file, line and column; {@code extends} ({@code Inheritance},
 * {@code Merge}); the JSON Schema ({@code SchemaCheck}) and its defaults ({@code Defaults}); records
 * ({@code Binder}); and what only the whole can tell ({@link org.casus.scenario.check}). Every fault
 * becomes a {@link org.casus.scenario.io.Problem}; all of them come at once.
 */
package org.casus.scenario.io;
