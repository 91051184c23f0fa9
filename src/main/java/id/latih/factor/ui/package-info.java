/** The page of one's own second step, and the parts that the sign-in page's second step uses. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package id.latih.factor.ui;
