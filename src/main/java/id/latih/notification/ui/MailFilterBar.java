package id.latih.notification.ui;

import java.util.Arrays;
import java.util.HashMap;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

import id.latih.notification.MailFilter;
import id.latih.notification.MailState;
import id.latih.ui.I18N;
import id.latih.ui.SearchText;

/** Narrows the list of mails, by way of the address. */
class MailFilterBar extends Div {

    private static final String TWICE = "ragu";

    private final TextField search = new TextField(getTranslation("MailFilterBar.text"));
    private final Select<MailState> state = new Select<>();
    private final Checkbox twice = new Checkbox(getTranslation("MailFilterBar.twice"));

    MailFilterBar() {
        addClassName("toolbar");
        search.setPlaceholder(getTranslation("MailFilterBar.begins"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        state.setLabel(getTranslation("MailFilterBar.state"));
        state.setItems(MailState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("MailFilterBar.all"));
        state.setItemLabelGenerator(item -> item == null ? getTranslation("MailFilterBar.all") : I18N.text(item));
        state.addValueChangeListener(change -> changed(change.isFromClient()));
        twice.addValueChangeListener(change -> changed(change.isFromClient()));
        add(search, state, twice);
    }

    /** Shows what the address says. */
    MailFilter read(QueryParameters query) {
        search.setValue(SearchText.in(query));
        state.setValue(query.getSingleParameter(NotificationNavigation.STATE).flatMap(name ->
                Arrays.stream(MailState.values()).filter(one -> one.name().equals(name)).findFirst()).orElse(null));
        twice.setValue(query.getSingleParameter(TWICE).isPresent());
        return new MailFilter(search.getValue(), state.getValue(), twice.getValue());
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var query = new HashMap<String, String>();
            query.put(SearchText.PARAMETER, SearchText.sealed(SearchText.of(search.getValue())));
            query.put(NotificationNavigation.STATE, state.isEmpty() ? "" : state.getValue().name());
            query.put(TWICE, twice.getValue() ? "1" : "");
            query.values().removeIf(String::isBlank);
            getUI().ifPresent(ui -> ui.navigate(MailsView.class, QueryParameters.simple(query)));
        }
    }
}
