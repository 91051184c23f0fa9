package id.latih.enrolment;

/**
 * One line of a pasted or uploaded sheet, as it was written.
 *
 * @param line where it stood, from 1
 */
public record ScoreLine(int line, String number, String test, String interview) {
}
