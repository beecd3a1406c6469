package org.casus.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.casus.outcome.files.Trees;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a cluster and a file system of Hadoop's own, the same to all classes, started when they are first asked for. */
final class OneCluster implements ParameterResolver {
    /** How long who has written a file waits before it asks once more whether that is stored; by default longer than all else takes. */
    static final String DELAY = "dfs.client.block.write.locateFollowingBlock.initial.delay.ms";

    static final int DELAY_MILLIS = 10;
    private static final Namespace HERE = Namespace.create(OneCluster.class);

    /** What is started; gone after the last class. */
    private record Started(Cluster cluster, MiniDFSCluster hdfs, Path folder) implements AutoCloseable {
        static Started now() {
            try {
                Path folder = Files.createTempDirectory("casus-cluster");
                MiniDFSCluster hdfs = new MiniDFSCluster.Builder(hadoop(), folder.resolve("hdfs").toFile()).numDataNodes(1).build();
                return new Started(Cluster.start(folder, 2), hdfs, folder);
            } catch (Exception e) {
                throw new AssertionError("the cluster did not start", e);
            }
        }

        @Override
        public void close() throws Exception {
            hdfs.close();
            cluster.close();
            Trees.delete(folder);
        }
    }

    /** Settings of Hadoop for tests. */
    static Configuration hadoop() {
        Configuration settings = new Configuration();
        settings.setInt(DELAY, DELAY_MILLIS);
        return settings;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cluster.class || parameter.getParameter().getType() == MiniDFSCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Started started = context.getRoot().getStore(HERE).getOrComputeIfAbsent(Started.class, k -> Started.now(), Started.class);
        return parameter.getParameter().getType() == Cluster.class ? started.cluster() : started.hdfs();
    }
}
