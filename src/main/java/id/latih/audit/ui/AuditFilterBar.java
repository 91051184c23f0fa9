package id.latih.audit.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import id.latih.audit.AuditFilter;
import id.latih.ui.DateField;
import id.latih.ui.SearchText;

/** What is looked for in the audit, by way of the address. */
class AuditFilterBar extends Div {

    private static final String ACTION = "tindakan";
    private static final String FROM = "dari";
    private static final String UNTIL = "sampai";

    private final TextField search = new TextField(getTranslation("AuditFilterBar.text"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("AuditFilterBar.action"));
    private final DateField from = new DateField(getTranslation("AuditFilterBar.from"));
    private final DateField until = new DateField(getTranslation("AuditFilterBar.until"));

    AuditFilterBar() {
        addClassName("toolbar");
        search.setPlaceholder(getTranslation("AuditFilterBar.begins"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        action.setItemLabelGenerator(AuditWords::action);
        action.setClearButtonVisible(true);
        action.addValueChangeListener(change -> changed(change.isFromClient()));
        from.setClearButtonVisible(true);
        from.addValueChangeListener(change -> changed(change.isFromClient()));
        until.setClearButtonVisible(true);
        until.addValueChangeListener(change -> changed(change.isFromClient()));
        add(search, action, from, until);
    }

    /** Shows what the address says; the kinds of acts to choose from are those that occur. */
    AuditFilter read(QueryParameters query, List<String> actions) {
        action.setItems(actions);
        search.setValue(SearchText.in(query));
        action.setValue(query.getSingleParameter(ACTION).filter(actions::contains).orElse(null));
        from.setValue(query.getSingleParameter(FROM).map(AuditFilterBar::date).orElse(null));
        until.setValue(query.getSingleParameter(UNTIL).map(AuditFilterBar::date).orElse(null));
        return new AuditFilter(search.getValue(), action.getValue(), from.getValue(), until.getValue());
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException no) {
            return null;
        }
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var query = new HashMap<String, String>();
            query.put(SearchText.PARAMETER, SearchText.sealed(SearchText.of(search.getValue())));
            query.put(ACTION, action.isEmpty() ? "" : action.getValue());
            query.put(FROM, from.isEmpty() ? "" : from.getValue().toString());
            query.put(UNTIL, until.isEmpty() ? "" : until.getValue().toString());
            query.values().removeIf(String::isBlank);
            getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(query)));
        }
    }
}
