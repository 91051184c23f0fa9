package id.latih.enrolment.ui.resident;

import java.util.stream.Stream;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;

import id.latih.enrolment.FindFilter;
import id.latih.ui.SearchText;

/** What a resident looks for: the two most used in sight, the others made when somebody asks for them. */
class FindFilters extends Div {

    private final TextField words = new TextField(getTranslation("FindFilters.words"));
    private final Checkbox eligible = new Checkbox(getTranslation("FindFilters.eligible"));
    private final Details more = new Details(getTranslation("FindFilters.more"));
    private final SerializableSupplier<MoreFilters.Choices> choices;
    private final SerializableConsumer<FindFilter> changed;
    private @Nullable MoreFilters others;
    private transient FindFilter shown = FindFilter.ALL;
    private boolean showing;

    FindFilters(SerializableSupplier<MoreFilters.Choices> choices, SerializableConsumer<FindFilter> changed) {
        this.choices = choices;
        this.changed = changed;
        words.setPlaceholder(getTranslation("FindFilters.words.hint"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        var first = new Div(words, eligible);
        first.addClassName("toolbar");
        add(first, more);
        Stream.<HasValue<?, ?>>of(words, eligible).forEach(field -> field.addValueChangeListener(change -> tell()));
        more.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && others == null) {
                addOthers();
            }
        });
    }

    /** Five boxes with their lists: four in five people never look at them. */
    private void addOthers() {
        others = new MoreFilters(choices.get(), this::tell);
        others.show(shown);
        more.add(others);
    }

    private void tell() {
        if (!showing) {
            changed.accept(value());
        }
    }

    /** Shows a filter from the address, without telling that it changed. */
    void show(FindFilter filter) {
        showing = true;
        shown = filter;
        SearchText.show(words, filter.text());
        eligible.setValue(filter.eligibleOnly());
        if (others != null) {
            others.show(filter);
        }
        if (MoreFilters.narrow(filter)) {
            more.setOpened(true);
        }
        showing = false;
    }

    private FindFilter value() {
        var filter = others == null ? shown : others.value();
        return new FindFilter(SearchText.of(words.getValue()), filter.vocationId(), filter.instituteId(), filter.districtCode(),
                filter.boarding(), filter.startsIn(), eligible.getValue());
    }
}
