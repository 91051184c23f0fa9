package id.latih.publicsite.pages;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.publicsite.Words;
import id.latih.region.District;
import id.latih.region.RegionService;
import id.latih.training.Requirements;

/** Requirements in plain words, a sentence each. */
@Component
class RequirementWords {

    private final RegionService regions;

    RequirementWords(RegionService regions) {
        this.regions = regions;
    }

    List<String> of(Requirements asked, Words w) {
        var sentences = new ArrayList<String>();
        sentences.add(asked.maxAge() == null ? w.text("RequirementWords.minAge", asked.minAge())
                : w.text("RequirementWords.ages", asked.minAge(), asked.maxAge()));
        sentences.add(w.text("RequirementWords.education", w.word(asked.minEducation())));
        switch (asked.domicile()) {
            case ANY -> sentences.add(w.text("RequirementWords.anywhere"));
            case REGENCY -> sentences.add(w.text("RequirementWords.regency"));
            case DISTRICT -> sentences.add(w.text("RequirementWords.district", district(asked.domicileCode())));
            case VILLAGE -> sentences.add(w.text("RequirementWords.village", village(asked.domicileCode())));
        }
        if (asked.notEmployed()) {
            sentences.add(w.text("RequirementWords.notEmployed"));
        }
        if (asked.notInSchool()) {
            sentences.add(w.text("RequirementWords.notInSchool"));
        }
        sentences.add(w.text("RequirementWords.onePlacement"));
        return sentences;
    }

    private String district(String code) {
        return regions.district(code).map(District::name).orElse(code);
    }

    private String village(String code) {
        return regions.village(code).map(village -> village.name() + ", " + village.districtName()).orElse(code);
    }
}
