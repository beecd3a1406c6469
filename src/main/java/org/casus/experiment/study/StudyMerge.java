package org.casus.experiment.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.StudySnapshot;

/** Puts the shards of a study together: the folder is then byte for byte the one of a study that was never cut. */
public final class StudyMerge {
    private final Map<Integer, StudyFolder> shards = new TreeMap<>();
    private final int of;
    private final Chunks chunks;

    private StudyMerge(List<StudyFolder> folders) throws IOException, InvalidScenarioException {
        of = folders.get(0).shard().of();
        for (StudyFolder folder : folders) {
            add(folder);
        }
        List<String> missing = IntStream.rangeClosed(1, of).filter(n -> !shards.containsKey(n)).mapToObj(n -> n + "/" + of).toList();
        if (!missing.isEmpty()) {
            throw new StudyFaultException("these shards are missing: " + String.join(", ", missing));
        }
        chunks = LockText.chunks(folders.get(0).lock());
    }

    /**
     * Checks that folders are all the shards of one study, all of them finished.
     *
     * @param folders in any order, one or more
     * @throws StudyFaultException if they are not, with what differs, overlaps or is missing
     */
    public static StudyMerge of(List<StudyFolder> folders) throws IOException, InvalidScenarioException {
        StudyMerge merge = new StudyMerge(folders);
        for (StudyFolder folder : merge.shards.values()) {
            merge.alike(folder);
        }
        for (StudyFolder folder : merge.shards.values()) {
            merge.finished(folder);
        }
        return merge;
    }

    private void add(StudyFolder folder) throws IOException {
        Shard shard = folder.shard();
        if (shard.isWhole()) {
            throw StudyFaultException.misuse(folder.path() + " holds a whole study, not a shard of one");
        }
        if (shard.of() != of) {
            throw StudyFaultException.misuse(folder.path() + " holds shard " + shard + ", the first folder one of " + of
                    + "; a study is merged from shards of one cut");
        }
        StudyFolder other = shards.put(shard.number(), folder);
        if (other != null) {
            throw StudyFaultException.misuse("shard " + shard + " stands twice: in " + other.path() + " and in " + folder.path());
        }
    }

    /** Locks and snapshots must say the same, apart from which shard it is and where the study's file was. */
    private void alike(StudyFolder folder) throws IOException, InvalidScenarioException {
        StudyFolder first = shards.get(1);
        List<String> differences = new ArrayList<>(StudySnapshot.differences(first.path(), folder.locked()));
        Map<String, String> a = LockText.comparable(first.lock());
        Map<String, String> b = LockText.comparable(folder.lock());
        b.keySet().forEach(key -> a.putIfAbsent(key, ""));
        a.forEach((key, value) -> {
            if (!value.equals(b.getOrDefault(key, ""))) {
                differences.add(key + " was '" + value + "', is '" + b.getOrDefault(key, "") + "'");
            }
        });
        Build began = first.build();
        if (began.differs(folder.build())) {
            differences.add("two builds may compute a run otherwise; run this shard anew with " + began);
        }
        if (!differences.isEmpty()) {
            throw new StudyFaultException(folder.path() + " is a shard of another study than " + first.path() + ":\n  "
                    + String.join("\n  ", differences));
        }
    }

    private void finished(StudyFolder folder) throws IOException {
        Shard shard = folder.shard();
        Manifest manifest = folder.manifest();
        long there = manifest.entries().stream().filter(e -> shard.has(e.chunk())).count();
        if (there < shard.count(chunks) || there < manifest.entries().size()) {
            throw new StudyFaultException("shard " + shard + " in " + folder.path() + " has " + there + " of its " + shard.count(chunks)
                    + " chunks; finish it with 'casus study resume " + folder.path() + "'");
        }
    }

    /**
     * Makes the whole study. The lock, without which a folder holds no study, is written last.
     *
     * @param out a new folder, an empty one, or one that an earlier merge has left half made
     * @return the study, with its manifest in order
     * @throws StudyFaultException if there is something else in the folder, or a chunk is corrupt
     */
    public StudyFolder into(Path out) throws IOException, InvalidScenarioException {
        StudyFolder made = StudyFolder.prepare(out);
        try (FolderLock busy = made.busy()) {
            made.empty();
            made.snapshot(() -> StudySnapshot.copy(shards.get(1).path(), out));
            Manifest manifest = made.manifest();
            for (StudyFolder shard : shards.values()) {
                for (ManifestEntry e : shard.manifest().entries()) {
                    DurableFile.replace(made.chunk(e.chunk()), ByteBuffer.wrap(sound(shard, e)));
                    manifest.put(e);
                }
            }
            manifest.rewrite();
            made.lock(LockText.whole(shards.get(1).lock()));
        }
        return made;
    }

    private static byte[] sound(StudyFolder shard, ManifestEntry e) throws IOException {
        Path file = shard.chunk(e.chunk());
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        if (!Checksum.of(bytes).equals(e.sha256())) {
            throw new StudyFaultException(file + " is missing or not what the manifest says; run it again with 'casus study resume "
                    + shard.path() + "'");
        }
        return bytes;
    }
}
