package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.casus.experiment.study.LockText;
import org.casus.experiment.study.Shard;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.StudyLock;
import picocli.CommandLine.Option;

/** A verb that begins a study, or one shard of it. */
abstract class StudyStartVerb extends StudyWorkVerb {
    @Option(names = "--shard", paramLabel = "K/N", converter = ShardConverter.class,
            description = "Run only the K-th of N parts, as 3/16, into a folder of its own; 'casus study merge' puts them together.")
    private Shard shard;

    /** The folder that the user named, else one named after the study, and after the shard where there is one. */
    Path place(Path stated, Path whole) {
        boolean part = shard != null && !shard.isWhole();
        return stated != null ? stated : part ? whole.resolveSibling(whole.getFileName() + "-" + shard.number() + "-of-" + shard.of()) : whole;
    }

    /** Makes or reopens the folder of a study, refusing one that holds another, or another part of it. */
    StudyFolder folder(Path out, StudyModel model, String source) throws IOException, InvalidScenarioException {
        Shard part = shard == null ? Shard.WHOLE : shard;
        int chunks = model.chunks().count();
        if (part.of() > chunks) {
            throw usage("--shard " + part + ": the study has " + chunks + " chunk(s), so at most " + chunks + " shard(s)");
        }
        if (!StudyFolder.isStudy(out)) {
            StudyLock lock = LockText.of(model, source, Versions.all());
            return StudyFolder.create(out, model.loaded(), part.isWhole() ? lock : LockText.of(lock, part));
        }
        unchanged(out, model.loaded());
        StudyFolder folder = StudyFolder.open(out);
        sameBuild(folder);
        if (!folder.shard().equals(part)) {
            throw new StudyFaultException(Paths.shown(out) + " holds " + words(folder.shard()) + ", not " + words(part)
                    + "; name another folder, or do the rest of this one with 'casus study resume " + Paths.shown(out) + "'");
        }
        return folder;
    }

    private static String words(Shard shard) {
        return shard.isWhole() ? "the whole study" : "shard " + shard + " of the study";
    }
}
