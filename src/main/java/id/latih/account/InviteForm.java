package id.latih.account;

import id.latih.core.Role;

/** Whom an administrator invites. */
public record InviteForm(String name, String email, Role role) {

    public static InviteForm empty() {
        return new InviteForm("", "", Role.APPROVER);
    }
}
