/**
 * Programs that break the portal while people use it, and count afterwards: {@code ./mvnw -Pchaos verify}. They are no
 * tests: they start the built program, a database, a mail server and a proxy as processes, and kill those.
 * {@code docs/reliability.md} says what they show.
 */
package id.latih.chaos;
