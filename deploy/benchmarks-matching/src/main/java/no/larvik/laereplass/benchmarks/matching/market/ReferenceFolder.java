package no.larvik.laereplass.benchmarks.matching.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Public code tables, semicolon-separated with a header: {@code LAEREPLASS_REFERENCE}, else {@code ../shared/data}, else
 * the seed list of the project. A file is taken from the first folder that has it.
 */
public final class ReferenceFolder {

    private final List<Path> folders;

    public ReferenceFolder(List<Path> folders) {
        this.folders = folders;
    }

    public static ReferenceFolder found() {
        var project = project(Path.of("").toAbsolutePath());
        var named = System.getenv("LAEREPLASS_REFERENCE");
        var fuller = named == null ? project.resolve("../shared/data") : Path.of(named);
        return new ReferenceFolder(List.of(fuller, project.resolve("deploy/reference")));
    }

    /** Whether all of these are read from the fuller folder; the seed list is one county's, and dense. */
    public boolean full(List<String> files) {
        return files.stream()
                .allMatch(file -> Files.isReadable(folders.getFirst().resolve(file)));
    }

    /** The nearest folder upwards that brings a seed list. */
    private static Path project(Path from) {
        for (var folder = from; folder != null; folder = folder.getParent())
            if (Files.isDirectory(folder.resolve("deploy/reference"))) return folder;
        throw new IllegalStateException("Start it inside the project: there is no deploy/reference above " + from);
    }

    /** Rows without the header, as fields. */
    List<List<String>> rows(String file) {
        var path = folders.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + file + " in " + folders
                        + ": set LAEREPLASS_REFERENCE to the folder with the code tables."));
        try (Stream<String> lines = Files.lines(path)) {
            return lines.skip(1).map(line -> List.of(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
