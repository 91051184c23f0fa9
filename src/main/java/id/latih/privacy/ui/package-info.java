/** "Data saya", and the desk of the officer who answers requests about personal data. */
@org.jspecify.annotations.NullMarked
package id.latih.privacy.ui;
