/**
 * The database behind the portal: an embedded MariaDB in the data folder when no address is given,
 * otherwise the MySQL or MariaDB server at {@code latih.db.url}. What is in it, the tables, belongs
 * to the modules and to {@code db/migration}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "personal")
package id.latih.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
