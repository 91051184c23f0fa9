/** What a resident sees of enrolment: finding a training, applying for it, and following the application. */
@org.jspecify.annotations.NullMarked
package id.latih.enrolment.ui.resident;
