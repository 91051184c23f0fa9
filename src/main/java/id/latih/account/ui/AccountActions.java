package id.latih.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import id.latih.account.AccountAdministration;
import id.latih.account.AccountRow;
import id.latih.account.AccountStatus;
import id.latih.account.DisableReason;
import id.latih.account.ResetReason;
import id.latih.core.Role;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** What an administrator may do to one account now. */
class AccountActions extends Div {

    private final transient AccountAdministration accounts;
    private final transient Runnable changed;

    AccountActions(AccountRow row, AccountAdministration accounts, Runnable changed) {
        this.accounts = accounts;
        this.changed = changed;
        addClassName("buttons");
        if (row.status() == AccountStatus.ERASED) {
            return;
        }
        if (row.status() == AccountStatus.DISABLED) {
            button("enable", row, () -> askToEnable(row));
            return;
        }
        if (row.status() == AccountStatus.UNCONFIRMED) {
            button("sendAgain", row, () -> sendAgain(row));
        }
        if (AccountAdministration.GIVEN.contains(row.role())) {
            button("changeRole", row, () -> askForRole(row));
        }
        if (row.role() != Role.RESIDENT && row.status() == AccountStatus.ACTIVE) {
            button("resetStep", row, () -> askToReset(row));
        }
        button("disable", row, () -> askToDisable(row));
    }

    private void sendAgain(AccountRow row) {
        done("sent", () -> accounts.sendAgain(row.id()));
    }

    private void askToEnable(AccountRow row) {
        Confirm.ask(text("enable"), text("enableText", row.name()), text("enable"),
                () -> done("enabled", () -> accounts.enable(row.id(), row.version())));
    }

    private void askForRole(AccountRow row) {
        var other = row.role() == Role.APPROVER ? Role.ADMINISTRATOR : Role.APPROVER;
        Confirm.danger(text("changeRole"), text("changeRoleText", row.name(), I18N.text(other)), text("changeRole"),
                () -> done("roleChanged", () -> accounts.changeRole(row.id(), other, row.version())));
    }

    private void askToDisable(AccountRow row) {
        new ReasonDialog<>(text("disable"), text("disableText", row.name()), text("disable"),
                (DisableReason reason, String note) -> done("disabled",
                        () -> accounts.disable(row.id(), reason, note, row.version())),
                DisableReason.values()).open();
    }

    private void askToReset(AccountRow row) {
        new ReasonDialog<>(text("resetStep"), text("resetStepText", row.name()), text("resetStep"),
                (ResetReason reason, String note) -> done("stepReset",
                        () -> accounts.resetSecondStep(row.id(), reason, note, row.version())),
                ResetReason.values()).open();
    }

    private void done(String message, Runnable action) {
        action.run();
        Toast.success(text(message));
        changed.run();
    }

    private void button(String key, AccountRow row, Runnable action) {
        var button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text(key) + ": " + row.name());
        add(button);
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("AccountActions." + key, arguments);
    }
}
