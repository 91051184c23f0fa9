package id.latih.resident.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;

import id.latih.region.RegionService;
import id.latih.resident.Profile;

/** Where somebody lives by their identity card, and how to reach them. */
class AddressSection extends ProfileSection {

    private final VillageField village;
    private final TextField address = new TextField(text("address"));
    private final TextField phone = new TextField(text("phone"));

    AddressSection(Binder<Profile> binder, RegionService regions) {
        super(binder);
        village = new VillageField(regions);
        address.setMaxLength(200);
        address.setHelperText(text("address.help"));
        phone.setMaxLength(25);
        phone.setHelperText(text("phone.help"));
        phone.setAutocomplete(Autocomplete.TEL);
        addFields(village, address, phone);
        required(village, "villageCode");
        required(address, "address");
        required(phone, "phone");
    }

    void load() {
        village.load();
    }
}
