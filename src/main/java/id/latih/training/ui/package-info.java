/** The pages on which staff write programmes and batches, approvers publish, and administrators keep vocations. */
@org.jspecify.annotations.NullMarked
package id.latih.training.ui;
