package id.latih.enrolment.ui.screening;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.core.PhoneNumbers;
import id.latih.core.Texts;
import id.latih.enrolment.Participant;
import id.latih.enrolment.ui.StateBadge;
import id.latih.region.RegionService;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** The holders of a batch's seats, by seat. */
class ParticipantGrid extends ResponsiveGrid<Participant> {

    ParticipantGrid(List<Participant> participants, RegionService regions, ParticipantActions actions) {
        super(participant -> card(participant, regions, actions));
        setSelectionMode(SelectionMode.NONE);
        addColumn(Participant::seatNo).setKey("seat").setAutoWidth(true).setFlexGrow(0);
        addColumn(new ComponentRenderer<>(ParticipantGrid::name)).setKey("name").setWidth("12rem").setFlexGrow(1);
        addColumn(new ComponentRenderer<>(ParticipantGrid::numbers)).setKey("numbers").setAutoWidth(true).setFlexGrow(0);
        addColumn(participant -> village(participant, regions)).setKey("village").setWidth("9rem").setFlexGrow(1);
        addColumn(new ComponentRenderer<>(participant -> new StateBadge(participant.state()))).setKey("state")
                .setAutoWidth(true).setFlexGrow(0);
        if (participants.stream().anyMatch(actions::any)) {
            addColumn(new ComponentRenderer<>(actions::buttons)).setKey("actions").setWidth("11.5rem").setFlexGrow(0);
        }
        getColumns().forEach(column -> column.setHeader(getTranslation("ParticipantGrid." + column.getKey())));
        setAllRowsVisible(true);
        setItems(participants);
    }

    private static Component name(Participant participant) {
        return lines(participant.fullName(), participant.number());
    }

    private static Component numbers(Participant participant) {
        return lines(participant.nik(), PhoneNumbers.show(participant.phone()));
    }

    private static Component lines(String first, String second) {
        var below = new Div(second);
        below.addClassName("muted");
        return new Div(new Span(first), below);
    }

    private static String village(Participant participant, RegionService regions) {
        return regions.home(participant.villageCode())
                .map(village -> I18N.text("ApplicantCells.village", village.name(), village.districtName())).orElse("");
    }

    private static Component card(Participant participant, RegionService regions, ParticipantActions actions) {
        var head = new Div(name(participant), new StateBadge(participant.state()));
        head.addClassName("card-head");
        var where = new Span(I18N.text("ParticipantGrid.card", participant.seatNo(), village(participant, regions),
                PhoneNumbers.show(participant.phone()), I18N.text(Texts.key(participant.education()))));
        where.addClassName("muted");
        var card = new Div(head, where, actions.buttons(participant));
        card.addClassName("card");
        return card;
    }
}
