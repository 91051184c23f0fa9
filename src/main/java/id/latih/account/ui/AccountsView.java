package id.latih.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

import id.latih.account.AccountAdministration;
import id.latih.account.AccountFilter;
import id.latih.core.Role;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;

/** The administrator's list of accounts; filters stand in the address. */
@Route("admin/akun")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "AccountsView.menu", order = 70, icon = "vaadin:users")
class AccountsView extends Page implements BeforeEnterObserver {

    /** Whether there is any: a long list is not counted, nobody needs to know how long. */
    private static final PageRequest FIRST = PageRequest.of(0, 1);

    private final transient AccountAdministration accounts;
    private final AccountFilterBar filters = new AccountFilterBar();
    private final AccountGrid grid;
    private final Div list = new Div();
    private AccountFilter filter = AccountFilter.ALL;

    AccountsView(AccountAdministration accounts) {
        this.accounts = accounts;
        grid = new AccountGrid(accounts, this::refresh);
        list.addClassName("section");
        var invite = new Button(text("invite"), click -> new InvitationDialog(accounts, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setActions(invite);
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        list.removeAll();
        if (accounts.list(filter, FIRST).isEmpty()) {
            list.add(new EmptyState(text("empty"), text("emptyHelp")));
        } else {
            grid.show(filter);
            list.add(grid);
        }
    }
}
