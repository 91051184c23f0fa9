/** The pages on which approvers decide on the institutes' proposals. */
@org.jspecify.annotations.NullMarked
package id.latih.enrolment.ui.decision;
