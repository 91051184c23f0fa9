package id.latih.ui;

import java.util.List;

import id.latih.core.Role;

/** A module's contribution to the home page. Asked for the role of who is signed in, on that thread. */
@FunctionalInterface
public interface HomeTasks {

    /** What waits, most urgent first; empty where nothing waits or the role is not served. */
    List<HomeTask> tasks(Role role);
}
