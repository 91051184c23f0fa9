/**
 * A person and the data about them: seeing and downloading all of it, who looked at it, and the requests that the law
 * gives 3×24 hours (UU 27/2022). What there is, {@code personal} knows; what people agreed to is in {@code consent}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "account", "audit", "consent", "consent::ui", "core",
        "crypto", "institute", "limit", "personal", "region", "resident", "retention", "training", "ui" })
package id.latih.privacy;
