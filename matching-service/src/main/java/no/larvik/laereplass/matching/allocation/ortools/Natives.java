package no.larvik.laereplass.matching.allocation.ortools;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;

/**
 * OR-Tools' own libraries, some 70 MB, unpacked once into a folder that only this user can write to. They come in a jar,
 * and a loader cannot read them there.
 */
final class Natives {

    private static final String LIBRARY = System.mapLibraryName("jniortools");

    private final Path parent;

    Natives(Path parent) {
        this.parent = parent;
    }

    /** @return the library to load; the others lie beside it */
    Path library() throws IOException {
        var platform = platform();
        var found = Natives.class.getClassLoader().getResource(platform + "/" + LIBRARY);
        if (found == null) throw new IOException("OR-Tools for " + platform + " is not part of this build");
        var connection = (JarURLConnection) found.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var name = platform + "-" + jar.size() + "-" + System.getProperty("user.name");
            var folder = parent.resolve("laereplass-" + name.replaceAll("[^A-Za-z0-9-]", "_"));
            if (!Files.isRegularFile(folder.resolve(LIBRARY))) unpack(jar, platform, folder);
            requireOwn(folder);
            return folder.resolve(LIBRARY);
        }
    }

    /** Whole or not at all: beside it first, then by its name. */
    private void unpack(JarFile jar, String platform, Path folder) throws IOException {
        var beside = Files.createTempDirectory(parent, "laereplass-ortools");
        for (var entry : entries(jar, platform)) {
            var target = beside.resolve(entry.substring(platform.length() + 1));
            try (var in = jar.getInputStream(jar.getEntry(entry))) {
                Files.copy(in, target);
            }
        }
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherWasFirst) {
            remove(beside);
        }
    }

    private static List<String> entries(JarFile jar, String platform) {
        var names = new ArrayList<String>();
        jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(platform + "/"))
                .filter(entry -> entry.getName().indexOf('/', platform.length() + 1) < 0)
                .forEach(entry -> names.add(entry.getName()));
        return names;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    /** A folder somebody else could write to is no place to load code from. */
    private void requireOwn(Path folder) throws IOException {
        var probe = Files.createTempFile(parent, "laereplass-owner", "");
        try {
            if (!Files.getOwner(folder).equals(Files.getOwner(probe)))
                throw new IOException(folder + " belongs to somebody else");
        } finally {
            Files.delete(probe);
        }
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
        if (!permissions.endsWith("------")) throw new IOException(folder + " is open to others: " + permissions);
    }

    static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        var family = system.contains("linux") ? "linux" : system.contains("mac") ? "darwin" : "win32";
        return "ortools-" + family + "-" + (arm ? "aarch64" : "x86-64");
    }
}
