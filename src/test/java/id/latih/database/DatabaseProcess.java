package id.latih.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The embedded database in a process of its own, which a test can kill as an operator would. */
record DatabaseProcess(Process portal, ProcessHandle server) {

    static DatabaseProcess start(Path folder, Path programs) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process portal = new ProcessBuilder(List.of(java.toString(), "-cp", System.getProperty("java.class.path"),
            DatabaseProcess.class.getName(), folder.toString(), programs.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = portal.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("server ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the process ended before its database was ready");
        }
        return new DatabaseProcess(portal, ProcessHandle.of(Long.parseLong(line.substring("server ".length()))).orElseThrow());
    }

    void kill() {
        portal.destroyForcibly();
        portal.onExit().join();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var database = EmbeddedDatabase.start(Path.of(args[0]), new MariaDbBinaries(Path.of(args[1])));
        System.out.println("server " + database.pid());
        Thread.currentThread().join();
    }
}
