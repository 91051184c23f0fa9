/** The pages on which an institute's staff check documents, enter scores, propose, and see who takes part. */
@org.jspecify.annotations.NullMarked
package id.latih.enrolment.ui.screening;
