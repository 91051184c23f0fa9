package id.latih.enrolment.ui.screening;

/** What residents are asked to correct most often, ready to be sent or changed. */
enum CorrectionTemplate {
    KTP_UNREADABLE, KK_UNREADABLE, DIPLOMA_INCOMPLETE, PHOTO_UNSUITABLE, NAME_DIFFERS, BIRTH_DIFFERS,
    ADDRESS_DIFFERS, ANSWER_UNCLEAR
}
