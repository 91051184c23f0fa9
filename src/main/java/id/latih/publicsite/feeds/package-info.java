/**
 * What other programs read about batches: calendars, Atom feeds, previews of shared links, linked data, the
 * sitemap and the rules for robots. The JSON of the open data is elsewhere.
 */
@org.jspecify.annotations.NullMarked
package id.latih.publicsite.feeds;
