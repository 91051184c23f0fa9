/** The pages on which an institute applies and keeps its data, and approvers verify it. */
@org.jspecify.annotations.NullMarked
package id.latih.institute.ui;
