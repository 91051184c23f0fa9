package id.latih.institute.ui;

import org.springframework.stereotype.Component;

import id.latih.institute.OwnInstitute;
import id.latih.institute.VerifiedInstituteOnly;
import id.latih.ui.MenuRule;

@Component
class VerifiedInstituteMenuRule implements MenuRule {

    private final OwnInstitute own;

    VerifiedInstituteMenuRule(OwnInstitute own) {
        this.own = own;
    }

    @Override
    public boolean shows(Class<?> view) {
        return !view.isAnnotationPresent(VerifiedInstituteOnly.class) || own.find().isPresent();
    }
}
