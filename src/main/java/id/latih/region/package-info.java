/**
 * Kecamatan, desa, holidays and working days of the regency. Villages come with the portal; an administrator
 * edits the holidays.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "personal"})
package id.latih.region;
