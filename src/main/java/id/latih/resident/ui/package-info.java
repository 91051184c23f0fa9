/** The resident's own pages, profile and documents, and the document components that other modules reuse. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package id.latih.resident.ui;
