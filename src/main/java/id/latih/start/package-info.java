/** The portal's start: how queries are taken, and what it says on the console once it is ready for people. */
@NullMarked
@ApplicationModule(allowedDependencies = "core")
package id.latih.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
