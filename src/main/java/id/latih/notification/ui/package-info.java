/** Everybody's inbox, and the administrator's list of mails. */
@org.jspecify.annotations.NullMarked
package id.latih.notification.ui;
