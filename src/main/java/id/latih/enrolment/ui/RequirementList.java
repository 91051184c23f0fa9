package id.latih.enrolment.ui;

import java.util.List;

import id.latih.enrolment.RequirementCheck;
import id.latih.ui.Drawing;
import id.latih.ui.Drawn;
import id.latih.ui.I18N;

/** A batch's requirements against one person's facts: a tick, or a cross with what is missing. */
public class RequirementList extends Drawn {

    /** Whom the sentences speak to. */
    public enum Reader { APPLICANT, OFFICER }

    public RequirementList(List<RequirementCheck> checks, Reader reader) {
        super("ul", list -> draw(list, checks, reader));
        getElement().getClassList().add("checks");
    }

    /** The same as part of something larger. */
    public static void draw(Drawing list, List<RequirementCheck> checks, Reader reader) {
        checks.forEach(check -> item(check.met() ? list.add("li", "check") : list.add("li", "check", "check-missing"),
                check, reader));
    }

    private static void item(Drawing item, RequirementCheck check, Reader reader) {
        item.add("span", "sr-only").text(I18N.text(check.met() ? "RequirementList.met" : "RequirementList.notMet"));
        var key = check.met() || reader == Reader.APPLICANT ? check.key() : "RequirementList." + check.requirement();
        item.add("span").text(I18N.text(key, check.arguments().toArray()));
    }
}
