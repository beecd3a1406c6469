package org.casus.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options.CreateOpts;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.StreamCapabilities;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.util.SerializableConfiguration;
import org.casus.experiment.study.StudyFolder;

/** A folder on any file system that Hadoop reaches, and its files by their names in it. Can be sent to executors. */
final class FarFolder implements Serializable {
    private static final long serialVersionUID = 1;

    /** Local files without the checksum files beside them that Hadoop would add, for other programs write there too. */
    private static final String PLAIN = "org.apache.hadoop.fs.local.RawLocalFs";

    private final String root;
    private final SerializableConfiguration settings;

    private FarFolder(String root, SerializableConfiguration settings) {
        this.root = root;
        this.settings = settings;
    }

    /**
     * A folder, which need not exist.
     *
     * @param name path or URI, as a user says it; without a scheme it lies on Hadoop's default file system
     * @throws IOException if there is no such file system
     */
    static FarFolder at(String name, Configuration hadoop) throws IOException {
        Configuration own = new Configuration(hadoop);
        own.set("fs.AbstractFileSystem.file.impl", PLAIN);
        Path stated = new Path(name);
        Path whole = stated.toUri().getScheme() == null ? FileContext.getFileContext(own).makeQualified(stated)
                : FileContext.getFileContext(stated.toUri(), own).makeQualified(stated);
        return new FarFolder(whole.toString(), new SerializableConfiguration(own));
    }

    /** A folder in this one, which need not exist. */
    FarFolder within(String name) {
        return new FarFolder(path(name).toString(), settings);
    }

    /** The whole URI. */
    String name() {
        return root;
    }

    /** The folder as other commands take it: a path where it is one of this machine's own, else the URI. */
    String shown() {
        java.nio.file.Path local = local();
        return local == null ? root : local.toString();
    }

    /** The folder where it is one of this machine's own files, else null. */
    java.nio.file.Path local() {
        return "file".equals(new Path(root).toUri().getScheme()) ? java.nio.file.Path.of(new Path(root).toUri().getPath()) : null;
    }

    private FileContext files() throws IOException {
        return FileContext.getFileContext(new Path(root).toUri(), settings.value());
    }

    private Path path(String name) {
        return name.isEmpty() ? new Path(root) : new Path(root, name);
    }

    boolean has(String name) throws IOException {
        return files().util().exists(path(name));
    }

    /** Size of a file in bytes; -1 where there is none. */
    long size(String name) throws IOException {
        try {
            return files().getFileStatus(path(name)).getLen();
        } catch (FileNotFoundException e) {
            return -1;
        }
    }

    /** Names in a folder within this one, sorted; none where there is no such folder. @param name "" for this one itself */
    List<String> list(String name) throws IOException {
        List<String> out = new ArrayList<>();
        if (has(name)) {
            RemoteIterator<FileStatus> all = files().listStatus(path(name));
            while (all.hasNext()) {
                out.add(all.next().getPath().getName());
            }
        }
        out.sort(null);
        return out;
    }

    boolean isFolder(String name) throws IOException {
        return has(name) && files().getFileStatus(path(name)).isDirectory();
    }

    void makeFolder(String name) throws IOException {
        files().mkdir(path(name), FsPermission.getDirDefault(), true);
    }

    InputStream open(String name) throws IOException {
        return files().open(path(name));
    }

    byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /** Writes a file that nobody reads yet and forces it to disk where the file system can do that. */
    void write(String name, byte[] bytes) throws IOException {
        write(name, bytes, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE));
    }

    /** Writes a file that must not exist. @throws org.apache.hadoop.fs.FileAlreadyExistsException if it does */
    void writeNew(String name, byte[] bytes) throws IOException {
        write(name, bytes, EnumSet.of(CreateFlag.CREATE));
    }

    private void write(String name, byte[] bytes, EnumSet<CreateFlag> how) throws IOException {
        try (FSDataOutputStream out = files().create(path(name), how, CreateOpts.createParent())) {
            out.write(bytes);
            if (out.hasCapability(StreamCapabilities.HSYNC)) {
                out.hsync();
            }
        }
    }

    /** Puts a written file in the place of another, which may exist. */
    void rename(String from, String to) throws IOException {
        files().rename(path(from), path(to), Rename.OVERWRITE);
    }

    /** Puts bytes in place of a file: beside it first, then renamed. */
    void replace(String name, byte[] bytes) throws IOException {
        write(name + StudyFolder.PART, bytes);
        rename(name + StudyFolder.PART, name);
    }

    /** Removes a file if it is there. */
    void remove(String name) throws IOException {
        try {
            files().delete(path(name), false);
        } catch (FileNotFoundException e) {
            return;
        }
    }
}
