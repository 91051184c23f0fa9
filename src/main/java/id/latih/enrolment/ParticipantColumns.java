package id.latih.enrolment;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Texts;
import id.latih.region.RegionService;
import id.latih.region.Village;

/** What the printed and the downloaded list of participants have in common: headings and cells. */
@Component
class ParticipantColumns {

    private static final List<String> HEADINGS =
            List.of("seat", "number", "name", "nik", "sex", "birthDate", "village", "phone", "education", "state");

    private final Texts texts;
    private final RegionService regions;

    ParticipantColumns(Texts texts, RegionService regions) {
        this.texts = texts;
        this.regions = regions;
    }

    List<String> headings(Locale language) {
        return HEADINGS.stream().map(heading -> texts.get(language, "ParticipantColumns." + heading)).toList();
    }

    /** The identity number is masked: the list passes through many hands. */
    List<String> cells(Participant participant, Locale language) {
        return List.of(String.valueOf(participant.seatNo()), participant.number(), participant.fullName(),
                participant.nik(), texts.get(language, participant.sex()),
                Dates.shortDate(participant.birthDate(), language),
                regions.home(participant.villageCode()).map(ParticipantColumns::place).orElse(""),
                participant.phone(), texts.get(language, participant.education()),
                texts.get(language, participant.state()));
    }

    private static String place(Village village) {
        return village.name() + ", " + village.districtName();
    }
}
