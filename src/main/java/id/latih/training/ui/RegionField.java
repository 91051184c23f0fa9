package id.latih.training.ui;

import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import id.latih.region.District;
import id.latih.region.RegionService;
import id.latih.region.Village;

/** A kecamatan, or a desa of it, by its code. */
class RegionField extends CustomField<@Nullable String> {

    private final transient RegionService regions;
    private final ComboBox<District> district = new ComboBox<>(getTranslation("RegionField.district"));
    private final ComboBox<Village> village = new ComboBox<>(getTranslation("RegionField.village"));

    RegionField(RegionService regions) {
        this.regions = regions;
        addClassName("wide");
        district.setItemLabelGenerator(District::name);
        district.setRequiredIndicatorVisible(true);
        district.addValueChangeListener(change -> showVillages(change.getValue()));
        village.setItemLabelGenerator(Village::name);
        village.setRequiredIndicatorVisible(true);
        var line = new Div(district, village);
        line.addClassName("form-grid");
        add(line);
    }

    /** Loads the kecamatan; before a value is set. */
    void load() {
        if (district.getListDataView().getItemCount() == 0) {
            district.setItems(regions.districts());
        }
    }

    private void showVillages(@Nullable District chosen) {
        village.setItems(chosen == null ? List.of() : regions.villages(chosen.code()));
    }

    /** Whether a desa is asked for, or its kecamatan only. */
    void askVillage(boolean asked) {
        village.setVisible(asked);
        updateValue();
    }

    @Override
    protected @Nullable String generateModelValue() {
        if (village.isVisible()) {
            return village.getValue() == null ? null : village.getValue().code();
        }
        return district.getValue() == null ? null : district.getValue().code();
    }

    @Override
    protected void setPresentationValue(@Nullable String code) {
        var chosen = code == null ? null : regions.village(code).orElse(null);
        var districtCode = chosen == null ? code : chosen.districtCode();
        district.setValue(districtCode == null ? null : regions.district(districtCode).orElse(null));
        village.setValue(chosen);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        district.setInvalid(invalid && district.isEmpty());
        village.setInvalid(invalid && !district.isEmpty() && village.isEmpty());
    }
}
