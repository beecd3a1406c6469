/** The rows of a study and the Parquet files that hold them. The same rows give the same bytes. */
package org.casus.experiment.store;
