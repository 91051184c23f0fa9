package id.latih.resident.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import org.jspecify.annotations.Nullable;

import id.latih.region.RegionService;
import id.latih.resident.OwnProfile;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.ui.FormErrors;
import id.latih.ui.Toast;

/** The resident's profile as a form, section by section. */
class ProfileForm extends Div {

    private final transient ProfileService profiles;
    private final Binder<Profile> binder = new Binder<>(Profile.class);
    private final IdentitySection identity;
    private final AddressSection address;
    private final GuardianSection guardian = new GuardianSection(binder);

    ProfileForm(ProfileService profiles, RegionService regions) {
        this.profiles = profiles;
        addClassName("stack");
        identity = new IdentitySection(binder, profiles);
        address = new AddressSection(binder, regions);
        add(identity, guardian, address, new BackgroundSection(binder), new SupportSection(binder));
        binder.forField(new ReadOnlyHasValue<Integer>(version -> { })).bind("version");
        identity.birthDate.addValueChangeListener(change -> showGuardian(change.getValue()));
    }

    void show(OwnProfile own) {
        address.load();
        read(own);
    }

    private void read(OwnProfile own) {
        binder.readRecord(own.profile());
        identity.lock(own.locked());
    }

    private void showGuardian(@Nullable LocalDate birthDate) {
        guardian.setVisible(birthDate != null && profiles.needsGuardian(birthDate));
    }

    /** Saves what was typed; what is wrong is said beside its field, and the first one gets the focus. */
    boolean save() {
        Optional<Profile> typed = typed();
        return typed.isPresent() && FormErrors.guard(binder, () -> read(profiles.save(typed.get())));
    }

    private Optional<Profile> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException invalid) {
            Toast.error(getTranslation("ProfileForm.incomplete"));
            invalid.getFieldValidationErrors().stream().map(BindingValidationStatus::getField)
                    .filter(Focusable.class::isInstance).findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }
}
