/**
 * Studies and calibrations on Apache Spark, for those who outgrow one machine. {@link org.casus.spark.Submit} is the
 * program. {@link org.casus.spark.SparkStudy} keeps the folder of a study, {@link org.casus.spark.ClusterStages} each stage
 * of a calibration; for both, {@link org.casus.spark.ClusterRun} sends each chunk that the manifest lacks to an executor as
 * a partition of its own. Executors get a {@link org.casus.spark.Shipment}, never files: a study as its lock has it, or a
 * calibration with the rows of the stages before, which they make ready once a process. Spark runs a task at least once;
 * a chunk is committed exactly once, for an executor only writes a file under a name of its own, and the driver renames
 * the first that comes and enters it in the manifest. The folder ({@link org.casus.spark.FarFolder}) is that of the
 * embedded engine, byte for byte but for the versions and commands that it names, on any file system that Hadoop reaches
 * through its FileContext.
 */
package org.casus.spark;
