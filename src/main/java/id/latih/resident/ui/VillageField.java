package id.latih.resident.ui;

import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import id.latih.region.District;
import id.latih.region.RegionService;
import id.latih.region.Village;

/** A desa by its code: first the kecamatan, then its desa, because desa names repeat. */
class VillageField extends CustomField<@Nullable String> {

    private final transient RegionService regions;
    private final ComboBox<District> district = new ComboBox<>(getTranslation("VillageField.district"));
    private final ComboBox<Village> village = new ComboBox<>(getTranslation("VillageField.village"));

    private boolean showing;

    VillageField(RegionService regions) {
        this.regions = regions;
        addClassName("wide");
        district.setItemLabelGenerator(District::name);
        village.setItemLabelGenerator(Village::name);
        district.setRequiredIndicatorVisible(true);
        village.setRequiredIndicatorVisible(true);
        village.setEnabled(false);
        village.setHelperText(getTranslation("VillageField.districtFirst"));
        district.addValueChangeListener(change -> showVillages(change.getValue()));
        village.addValueChangeListener(change -> {
            if (!showing) {
                updateValue();
            }
        });
        var line = new Div(district, village);
        line.addClassName("form-grid");
        add(line);
    }

    /** Loads the kecamatan; before a value is set. */
    void load() {
        district.setItems(regions.districts());
    }

    private void showVillages(@Nullable District chosen) {
        village.setEnabled(chosen != null);
        village.setHelperText(chosen == null ? getTranslation("VillageField.districtFirst") : null);
        village.setItems(chosen == null ? List.of() : regions.villages(chosen.code()));
    }

    /** Its two fields say that they are required; a group of fields cannot. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        district.setRequiredIndicatorVisible(required);
        village.setRequiredIndicatorVisible(required);
    }

    @Override
    protected @Nullable String generateModelValue() {
        return village.getValue() == null ? null : village.getValue().code();
    }

    @Override
    protected void setPresentationValue(@Nullable String code) {
        showing = true;
        var chosen = code == null ? null : regions.village(code).orElse(null);
        district.setValue(chosen == null ? null : new District(chosen.districtCode(), chosen.districtName()));
        village.setValue(chosen);
        showing = false;
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        district.setInvalid(invalid && district.isEmpty());
        village.setInvalid(invalid && !district.isEmpty());
    }
}
