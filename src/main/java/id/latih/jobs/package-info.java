/**
 * Runs what happens by itself: every bean of db-scheduler's type {@code Task} that a module defines. The
 * jobs' times are in the database, so that of several instances of the portal exactly one runs each job.
 * The jobs themselves live in the modules whose work they do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "personal", "health"})
package id.latih.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
