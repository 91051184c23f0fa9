/**
 * The open data: read-only JSON and CSV below {@code /api/v1}, and the page that explains them. What is
 * promised to other programs are the records of this package; the portal's own may change behind them.
 * Machines are spoken to in English. No personal data: a batch's contact person stays on its page.
 */
@org.jspecify.annotations.NullMarked
package id.latih.publicsite.api;
