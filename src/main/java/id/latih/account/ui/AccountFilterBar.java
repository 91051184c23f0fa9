package id.latih.account.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

import id.latih.account.AccountFilter;
import id.latih.account.AccountStatus;
import id.latih.core.Role;
import id.latih.ui.I18N;
import id.latih.ui.SearchText;

/** Narrows the list of accounts, by way of the address. */
class AccountFilterBar extends Div {

    private static final String ROLE = "peran";
    private static final String STATUS = "status";

    private final TextField search = new TextField(getTranslation("AccountFilterBar.text"));
    private final Select<Role> role = choice("AccountFilterBar.role", Role.values());
    private final Select<AccountStatus> status = choice("AccountFilterBar.status", AccountStatus.values());

    AccountFilterBar() {
        addClassName("toolbar");
        search.setPlaceholder(getTranslation("AccountFilterBar.begins"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        role.addValueChangeListener(change -> changed(change.isFromClient()));
        status.addValueChangeListener(change -> changed(change.isFromClient()));
        add(search, role, status);
    }

    /** Shows what the address says. */
    AccountFilter read(QueryParameters query) {
        search.setValue(SearchText.in(query));
        role.setValue(query.getSingleParameter(ROLE).flatMap(name -> constant(Role.values(), name)).orElse(null));
        status.setValue(query.getSingleParameter(STATUS).flatMap(name -> constant(AccountStatus.values(), name))
                .orElse(null));
        return new AccountFilter(search.getValue(), role.getValue(), status.getValue());
    }

    private void changed(boolean byUser) {
        if (byUser) {
            Map<String, String> query = new HashMap<>();
            query.put(SearchText.PARAMETER, SearchText.sealed(SearchText.of(search.getValue())));
            query.put(ROLE, role.isEmpty() ? "" : role.getValue().name());
            query.put(STATUS, status.isEmpty() ? "" : status.getValue().name());
            query.values().removeIf(String::isBlank);
            getUI().ifPresent(ui -> ui.navigate(AccountsView.class, QueryParameters.simple(query)));
        }
    }

    @SafeVarargs
    private <E extends Enum<E>> Select<E> choice(String label, E... items) {
        var select = new Select<E>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("AccountFilterBar.all"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("AccountFilterBar.all") : I18N.text(item));
        return select;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
