package id.latih.enrolment.ui.resident;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import id.latih.enrolment.FindFilter;
import id.latih.institute.InstituteCard;
import id.latih.region.District;
import id.latih.training.VocationName;
import id.latih.ui.I18N;

/** What a resident looks for: the two most used in sight, the others behind one click. */
class FindFilters extends Div {

    private final TextField words = new TextField(getTranslation("FindFilters.words"));
    private final Checkbox eligible = new Checkbox(getTranslation("FindFilters.eligible"));
    private final ComboBox<VocationName> vocation = choice("vocation");
    private final ComboBox<InstituteCard> institute = choice("institute");
    private final ComboBox<District> district = choice("district");
    private final ComboBox<Boolean> boarding = choice("boarding");
    private final ComboBox<YearMonth> month = choice("month");
    private final Details more;
    private boolean showing;

    FindFilters(SerializableConsumer<FindFilter> changed) {
        words.setPlaceholder(getTranslation("FindFilters.words.hint"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        vocation.setItemLabelGenerator(name -> name.in(I18N.language()));
        institute.setItemLabelGenerator(InstituteCard::name);
        district.setItemLabelGenerator(District::name);
        boarding.setItems(true, false);
        boarding.setItemLabelGenerator(yes -> getTranslation(yes ? "FindFilters.boarding.yes" : "FindFilters.boarding.no"));
        month.setItemLabelGenerator(value ->
                DateTimeFormatter.ofPattern("MMMM yyyy", I18N.language()).format(value));
        var others = new Div(vocation, institute, district, boarding, month);
        others.addClassName("toolbar");
        more = new Details(getTranslation("FindFilters.more"), others);
        var first = new Div(words, eligible);
        first.addClassName("toolbar");
        add(first, more);
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (!showing) {
                changed.accept(value());
            }
        }));
    }

    private <T> ComboBox<T> choice(String name) {
        var box = new ComboBox<T>(getTranslation("FindFilters." + name));
        box.setPlaceholder(getTranslation("FindFilters.any"));
        box.setClearButtonVisible(true);
        return box;
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(words, eligible, vocation, institute, district, boarding, month);
    }

    void offer(List<VocationName> vocations, List<InstituteCard> institutes, List<District> districts, YearMonth now) {
        showing = true;
        vocation.setItems(vocations);
        institute.setItems(institutes);
        district.setItems(districts);
        month.setItems(IntStream.range(0, 12).mapToObj(now::plusMonths).toList());
        showing = false;
    }

    /** Shows a filter from the address, without telling that it changed. */
    void show(FindFilter filter) {
        showing = true;
        words.setValue(filter.text());
        eligible.setValue(filter.eligibleOnly());
        pick(vocation, item -> filter.vocationId() != null && item.id() == filter.vocationId());
        pick(institute, item -> filter.instituteId() != null && item.id() == filter.instituteId());
        pick(district, item -> item.code().equals(filter.districtCode()));
        boarding.setValue(filter.boarding());
        pick(month, item -> item.equals(filter.startsIn()));
        more.setOpened(more.isOpened() || Stream.of(vocation, institute, district, boarding, month)
                .anyMatch(box -> !box.isEmpty()));
        showing = false;
    }

    private static <T> void pick(ComboBox<T> box, java.util.function.Predicate<T> wanted) {
        box.setValue(box.getListDataView().getItems().filter(wanted).findFirst().orElse(null));
    }

    private FindFilter value() {
        return new FindFilter(words.getValue(), idOf(vocation.getValue()),
                institute.getValue() == null ? null : institute.getValue().id(),
                district.getValue() == null ? null : district.getValue().code(),
                boarding.getValue(), month.getValue(), eligible.getValue());
    }

    private static @Nullable Long idOf(@Nullable VocationName chosen) {
        return chosen == null ? null : chosen.id();
    }
}
