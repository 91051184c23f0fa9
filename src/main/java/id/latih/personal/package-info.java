/**
 * What every column of the database knows of a person. Each module declares its tables with
 * {@link id.latih.personal.DeclaredTables}: how sensitive each column is, which rows are one person's
 * ({@link id.latih.personal.Part}: whose row it is, who acted, who is named), and what erasing leaves of it. A test
 * walks the schema, so that no column is ever left out.
 * <p>
 * Two read the declarations: {@code retention} erases by them, and {@link id.latih.personal.PersonalRows} gives out
 * all that is known of one person, under the headings {@code DeclaredTable.<table>} of the bundles. Knows no module
 * and guards nothing: callers have checked who asks.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.latih.personal;
