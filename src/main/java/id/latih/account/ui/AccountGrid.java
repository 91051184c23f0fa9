package id.latih.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.account.AccountAdministration;
import id.latih.account.AccountFilter;
import id.latih.account.AccountRow;
import id.latih.account.AccountStatus;
import id.latih.core.Dates;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** Accounts with what may be done to each; fetched page by page. */
class AccountGrid extends ResponsiveGrid<AccountRow> {

    private final transient AccountAdministration accounts;

    AccountGrid(AccountAdministration accounts, Runnable changed) {
        super(row -> card(row, accounts, changed));
        this.accounts = accounts;
        addColumn(AccountRow::name).setHeader(getTranslation("AccountGrid.name")).setFlexGrow(2);
        addColumn(AccountRow::email).setHeader(getTranslation("AccountGrid.email")).setFlexGrow(2);
        addColumn(row -> I18N.text(row.role())).setHeader(getTranslation("AccountGrid.role"));
        addColumn(new ComponentRenderer<>(row -> badge(row.status()))).setHeader(getTranslation("AccountGrid.status"));
        addColumn(AccountGrid::lastSeen).setHeader(getTranslation("AccountGrid.lastSignIn"));
        addColumn(new ComponentRenderer<>(row -> new AccountActions(row, accounts, changed)))
                .setHeader(getTranslation("AccountGrid.actions")).setAutoWidth(true).setFlexGrow(0);
    }

    void show(AccountFilter filter) {
        setItemsPageable(page -> accounts.list(filter, page));
    }

    private static Component card(AccountRow row, AccountAdministration accounts, Runnable changed) {
        var name = new Span(row.name());
        name.addClassName("card-title");
        var facts = new Span(row.email() + " · " + I18N.text(row.role()) + " · " + lastSeen(row));
        facts.addClassName("muted");
        var card = new Div(name, facts, new Div(badge(row.status())), new AccountActions(row, accounts, changed));
        card.addClassName("card");
        return card;
    }

    private static String lastSeen(AccountRow row) {
        return row.lastSignInAt() == null ? I18N.text("AccountGrid.never")
                : Dates.dateTime(row.lastSignInAt(), I18N.language());
    }

    private static Badge badge(AccountStatus status) {
        return new Badge(status, switch (status) {
            case ACTIVE -> Badge.Tone.GOOD;
            case UNCONFIRMED -> Badge.Tone.WAITING;
            case DISABLED, ERASED -> Badge.Tone.BAD;
        });
    }
}
