package id.latih.database;

import java.nio.file.Path;

/** Another process keeps its database in this folder. */
final class DataFolderInUseException extends RuntimeException {
    DataFolderInUseException(Path folder) {
        super("The data folder " + folder + " is in use: a portal already runs on it.");
    }
}
