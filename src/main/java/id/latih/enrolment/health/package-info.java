/** The states of applications and seats that must not exist. Reads tables only, past the rules that it checks. */
@org.jspecify.annotations.NullMarked
package id.latih.enrolment.health;
