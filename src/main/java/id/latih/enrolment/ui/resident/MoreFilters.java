package id.latih.enrolment.ui.resident;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

import id.latih.enrolment.FindFilter;
import id.latih.institute.InstituteCard;
import id.latih.region.District;
import id.latih.training.VocationName;
import id.latih.ui.I18N;

/** The filters that stand behind one click. */
class MoreFilters extends Div {

    private static final int MONTHS = 12;

    /** What there is to choose from. */
    record Choices(List<VocationName> vocations, List<InstituteCard> institutes, List<District> districts, YearMonth now) {
    }

    private final ComboBox<VocationName> vocation = choice("vocation");
    private final ComboBox<InstituteCard> institute = choice("institute");
    private final ComboBox<District> district = choice("district");
    private final ComboBox<Boolean> boarding = choice("boarding");
    private final ComboBox<YearMonth> month = choice("month");
    private boolean showing;

    MoreFilters(Choices choices, Command changed) {
        addClassName("toolbar");
        vocation.setItemLabelGenerator(name -> name.in(I18N.language()));
        vocation.setItems(choices.vocations());
        institute.setItemLabelGenerator(InstituteCard::name);
        institute.setItems(choices.institutes());
        district.setItemLabelGenerator(District::name);
        district.setItems(choices.districts());
        boarding.setItems(true, false);
        boarding.setItemLabelGenerator(yes -> getTranslation(yes ? "MoreFilters.boarding.yes" : "MoreFilters.boarding.no"));
        month.setItemLabelGenerator(value -> DateTimeFormatter.ofPattern("MMMM yyyy", I18N.language()).format(value));
        month.setItems(IntStream.range(0, MONTHS).mapToObj(choices.now()::plusMonths).toList());
        Stream.of(vocation, institute, district, boarding, month).forEach(box -> {
            add(box);
            box.addValueChangeListener(change -> {
                if (!showing) {
                    changed.execute();
                }
            });
        });
    }

    private <T> ComboBox<T> choice(String name) {
        var box = new ComboBox<T>(getTranslation("MoreFilters." + name));
        box.setPlaceholder(getTranslation("MoreFilters.any"));
        box.setClearButtonVisible(true);
        return box;
    }

    /** Whether any of these narrows the list. */
    static boolean narrow(FindFilter filter) {
        return filter.vocationId() != null || filter.instituteId() != null || filter.districtCode() != null
                || filter.boarding() != null || filter.startsIn() != null;
    }

    void show(FindFilter filter) {
        showing = true;
        pick(vocation, item -> filter.vocationId() != null && item.id() == filter.vocationId());
        pick(institute, item -> filter.instituteId() != null && item.id() == filter.instituteId());
        pick(district, item -> item.code().equals(filter.districtCode()));
        boarding.setValue(filter.boarding());
        pick(month, item -> item.equals(filter.startsIn()));
        showing = false;
    }

    private static <T> void pick(ComboBox<T> box, Predicate<T> wanted) {
        box.setValue(box.getListDataView().getItems().filter(wanted).findFirst().orElse(null));
    }

    /** Only these, without the words. */
    FindFilter value() {
        var chosen = vocation.getValue();
        return new FindFilter("", chosen == null ? null : chosen.id(),
                institute.getValue() == null ? null : institute.getValue().id(),
                district.getValue() == null ? null : district.getValue().code(),
                boarding.getValue(), month.getValue(), false);
    }
}
