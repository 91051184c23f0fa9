/**
 * What those who run the portal see of it: which instance answers, health and measures, the numbers of requests
 * in the log, and going down without losing anybody's work. Knows no trade of the portal.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "core")
package id.latih.operation;
