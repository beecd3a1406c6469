package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.LockText;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.Shard;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRun;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyFiles;
import org.casus.scenario.io.StudySnapshot;
import org.casus.experiment.study.StudyFaultException;
import picocli.CommandLine.Option;

/** A verb that computes runs of a study. */
abstract class StudyWorkVerb extends StudyVerb {
    private static final int SHOWN = 20;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to run on; one a processor unless given.")
    private Integer threads;

    /** Threads to run on. */
    int threads() {
        return threads(threads);
    }

    /** @throws StudyFaultException if a study is not what was locked, with what changed */
    void unchanged(Path folder, LoadedStudy now) throws IOException {
        List<String> changed = StudySnapshot.differences(folder, now);
        if (!changed.isEmpty()) {
            String more = changed.size() > SHOWN ? "\n  ... and " + (changed.size() - SHOWN) + " more" : "";
            throw new StudyFaultException("the study has changed since " + Paths.shown(folder) + " was begun:\n  "
                    + String.join("\n  ", changed.stream().limit(SHOWN).toList()) + more
                    + "\nUndo that, name another folder, or finish the study as it was begun with 'casus study resume "
                    + Paths.shown(folder) + " --as-locked'");
        }
    }

    /** The study that a folder was begun with, if its file is still there, else null. */
    LoadedStudy source(StudyFolder folder) throws IOException, InvalidScenarioException {
        Path file = Path.of(folder.lock().value("study", "file"));
        if (!Files.isRegularFile(file)) {
            return null;
        }
        LoadedStudy locked = folder.locked();
        boolean batch = folder.lock().value("study", "form").equals(LockText.BATCH);
        return batch ? StudyFiles.batch(file, locked.study().replications(), locked.study().seed(), Program.shelf())
                : StudyFiles.load(file, Program.shelf());
    }

    /** Sees that a folder was begun by this build. @throws StudyFaultException if it was another */
    void sameBuild(StudyFolder folder) throws IOException, InvalidScenarioException {
        String doubt = Defaults.build().goOn(Paths.shown(folder.path()), folder.build());
        if (doubt != null) {
            remark(doubt);
        }
    }

    /** Runs what is missing and tells how it ended. */
    int work(StudyFolder folder, StudyModel model) throws IOException {
        long before = folder.manifest().runs();
        StudyProgress progress = new StudyProgress(before, folder.shard().runs(model.chunks()), this::remark);
        Thread hook = new Thread(() -> remark("interrupted; what is committed stays. Continue with: " + resume(folder)),
                "say how to resume");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Manifest manifest = StudyRun.of(folder, model).run(threads(threads), progress);
            return tell(folder, model, manifest, progress);
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted; continue with: " + resume(folder));
        } catch (IOException e) {
            throw new IOException(Failures.file(e) + ". What is committed stays. Make room, or see that the folder can be written,"
                    + " then continue with: " + resume(folder), e);
        } finally {
            dismiss(hook);
        }
    }

    private static String resume(StudyFolder folder) {
        return Program.command("study resume " + Paths.shown(folder.path()));
    }

    private static void dismiss(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is stopping already
        }
    }

    private int tell(StudyFolder folder, StudyModel model, Manifest manifest, StudyProgress progress) throws IOException {
        Shard shard = folder.shard();
        long runs = shard.runs(model.chunks());
        ObjectNode json = JsonText.object().put("study", model.study().id()).put("folder", Paths.shown(folder.path()))
                .put("shard", shard.toString()).put("runs", manifest.runs()).put("of", runs).put("failed", manifest.failed())
                .put("now", progress.done());
        boolean whole = manifest.runs() == runs && manifest.failed() == 0;
        print(() -> json, () -> List.of(String.format(Locale.ROOT, "%s%s: %,d of %,d runs in %s, %,d failed; %,d now at %.1f runs/s",
                StudyText.name(model), StudyText.shard(shard), manifest.runs(), runs, Paths.shown(folder.path()), manifest.failed(),
                progress.done(), progress.rate())));
        if (manifest.failed() > 0) {
            remark("see the failed runs with 'casus study status " + Paths.shown(folder.path()) + "'");
        }
        return whole ? ExitCode.FINE : ExitCode.INCOMPLETE_STUDY;
    }
}
