package id.latih.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;

/**
 * The filters over a list. They live in the address: a change leads to the same page with another query,
 * and {@link #show} sets the fields from the query, so that reload, back and shared links just work.
 */
public class FilterBar extends Div {

    /** @param address what stands in the address where the filter narrows the list */
    private record Filter(Supplier<String> read, Supplier<String> address, Consumer<String> write) {
    }

    private final transient Map<String, Filter> filters = new LinkedHashMap<>();
    private boolean showing;

    public FilterBar() {
        addClassName("toolbar");
    }

    /** Free text; asked for once the typing pauses, and sealed in the address. */
    public FilterBar text(String name, String label) {
        var field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(new Icon("vaadin", "search"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> field.setValue(SearchText.of(change.getValue())));
        return filter(name, field, field::getValue, () -> SearchText.sealed(field.getValue()),
                sealed -> SearchText.show(field, SearchText.opened(sealed)));
    }

    /** One of the items, or none for all; {@code key} is what the address says. */
    public <T> FilterBar choice(String name, String label, Supplier<List<T>> items,
            SerializableFunction<T, String> key, ItemLabelGenerator<T> words) {
        var field = new ComboBox<T>(label);
        field.setItemLabelGenerator(words);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("FilterBar.all"));
        return filter(name, field, () -> field.getValue() == null ? "" : key.apply(field.getValue()), value -> {
            var choices = items.get();
            field.setItems(choices);
            field.setValue(choices.stream().filter(item -> key.apply(item).equals(value)).findFirst().orElse(null));
        });
    }

    /** One of an enumeration's constants. */
    public <E extends Enum<E>> FilterBar choice(String name, String label, Class<E> type) {
        return choice(name, label, () -> List.of(type.getEnumConstants()), Enum::name, I18N::text);
    }

    public FilterBar flag(String name, String label) {
        var field = new Checkbox(label);
        return filter(name, field, () -> field.getValue() ? "1" : "", value -> field.setValue(!value.isEmpty()));
    }

    private <C extends Component & HasValue<?, ?>> FilterBar filter(String name, C field, Supplier<String> read,
            Consumer<String> write) {
        return filter(name, field, read, read, write);
    }

    private <C extends Component & HasValue<?, ?>> FilterBar filter(String name, C field, Supplier<String> read,
            Supplier<String> address, Consumer<String> write) {
        filters.put(name, new Filter(read, address, write));
        field.addValueChangeListener(change -> changed());
        add(field);
        return this;
    }

    /** Sets the fields to what the address says. */
    public void show(QueryParameters query) {
        showing = true;
        filters.forEach((name, filter) -> filter.write().accept(query.getSingleParameter(name).orElse("")));
        showing = false;
    }

    /** A filter's value; empty where it does not narrow the list. */
    public String value(String name) {
        return filters.get(name).read().get().strip();
    }

    /** Whether any filter narrows the list. */
    public boolean narrows() {
        return filters.keySet().stream().anyMatch(name -> !value(name).isEmpty());
    }

    private void changed() {
        if (showing) {
            return;
        }
        var query = new LinkedHashMap<String, String>();
        filters.keySet().stream().filter(name -> !value(name).isEmpty())
                .forEach(name -> query.put(name, filters.get(name).address().get()));
        getUI().ifPresent(ui -> ui.navigate(ui.getActiveViewLocation().getPath(), QueryParameters.simple(query)));
    }
}
