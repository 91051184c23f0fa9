/** The pages of sign-in, sign-up, one's own account and the administrator's list of accounts. */
@org.jspecify.annotations.NullMarked
package id.latih.account.ui;
