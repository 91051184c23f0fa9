/**
 * Figures for everybody: what was offered and what came of it, and the region's published unemployment rate.
 * Numbers of people below five are withheld here, before any page or machine sees them.
 */
@org.jspecify.annotations.NullMarked
package id.latih.publicsite.statistics;
