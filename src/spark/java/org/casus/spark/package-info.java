/**
 * Studies on Apache Spark, for those who outgrow one machine. {@link org.casus.spark.Submit} is the program;
 * {@link org.casus.spark.SparkStudy} sends each chunk that the manifest lacks to an executor as a partition of its own.
 * Executors get the study as the lock has it ({@link org.casus.spark.Shipment}), never its files, and make it
 * ready once a process. Spark runs a task at least once; a chunk is committed exactly once, for an executor
 * only writes a file under a name of its own, and the driver renames the first that comes and enters it in the
 * manifest. The folder ({@link org.casus.spark.FarFolder}) is that of the embedded engine, byte for byte but
 * for the versions in its lock, on any file system that Hadoop reaches through its FileContext.
 */
package org.casus.spark;
