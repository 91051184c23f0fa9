package id.latih.account;

import id.latih.core.Role;

/** What other modules may know of an account. */
public record AccountCard(long id, String name, String email, Role role, boolean active) {
}
